import { useEffect, useState } from "react";

/** The value as it was once it has rested for `milliseconds`. `const asked = useDebounced(typed, 150);` */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
