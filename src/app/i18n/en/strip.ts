export const enStrip = {
	strip: {
		zoomIn: "Show fewer days",
		zoomOut: "Show more days",
		bands: "Agreements and truces on the strip",
		inForce: (from: string, to: string) => `in force ${from} to ${to}`,
		inForceFrom: (from: string) => `in force from ${from}; no end reported`,
		breach: (date: string) => `first breach reported for ${date}`,
		noBreach: "no breach reported",
		noneLeft: "The filters let no dated event through.",
		noneAtAll: "There is no dated event in this dataset.",
	},
};
