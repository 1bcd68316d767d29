import { createContext } from "react";

/** The account whose answers and entries this device keeps; empty where nobody is known yet. */
export const OwnerContext = createContext("");
