/** How high the panel stands on a small screen, where it is a sheet over the map. */

/** Its title alone, some of its text with the map above, or all but the bar. */
export const PANEL_HEIGHTS = ["line", "half", "full"] as const;
export type PanelHeight = (typeof PANEL_HEIGHTS)[number];

/** The height in which there is something to read: as it was, unless the panel was folded. */
export function raised(height: PanelHeight): PanelHeight {
	return height === "line" ? "half" : height;
}

/** One height up or down; the last one stays. */
export function stepped(height: PanelHeight, by: 1 | -1): PanelHeight {
	return PANEL_HEIGHTS[PANEL_HEIGHTS.indexOf(height) + by] ?? height;
}
