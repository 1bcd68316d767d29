import { createContext, useContext } from "react";

export type Brand = {
	/** The name of the product, as the header and the browser's window say it. */
	name: string;
	/** Where one signs in. */
	signIn: string;
};

export const BrandContext = createContext<Brand>({ name: "", signIn: "/" });

export const useBrand = (): Brand => useContext(BrandContext);
