import { Component } from "react";
import type { ErrorInfo, ReactNode } from "react";
import { Button, EmptyState } from "../parts";
import { failureText, partsText, shellText } from "../wording";

/** Keeps a mistake in one screen from taking the window down. Redrawn afresh when `resetKey` changes. */
export class Crash extends Component<{ resetKey: string; children: ReactNode }, { error: unknown; resetKey: string }> {
  override state = { error: null as unknown, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: { resetKey: string }, state: { resetKey: string }) {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <EmptyState title={shellText.crashTitle} text={failureText(this.state.error)} action={<Button tone="primary" onPress={() => this.setState({ error: null })}>{partsText.retry}</Button>} />;
  }
}
