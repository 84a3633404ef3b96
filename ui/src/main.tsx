import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/500.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@fontsource/be-vietnam-pro/700.css";
import "./app/tokens.css";
import "./app/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { installAriaStrings } from "./wording";

installAriaStrings();
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(<StrictMode><App /></StrictMode>);
