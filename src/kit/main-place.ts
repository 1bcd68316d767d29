import { createContext } from "react";

/** Whether a frame above has already opened the page's `main`. */
export const InsideMain = createContext(false);
