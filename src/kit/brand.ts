import { createContext, useContext } from "react";

/** The name of the product, as the header and the browser's window say it. */
export const BrandContext = createContext("");

export const useBrand = (): string => useContext(BrandContext);
