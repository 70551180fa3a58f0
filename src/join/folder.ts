/** Where the dataset of the page lies. */

/** The address of its folder, ending in "/". */
export const datasetFolder = (): string => new URL("geo/", document.baseURI).href;
