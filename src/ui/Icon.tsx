/** Small line drawings for buttons; always beside or under a name. */
const PATHS = {
	first: "M15 5l-7 7 7 7M6 5v14",
	back: "M15 5l-7 7 7 7",
	forward: "M9 5l7 7-7 7",
	last: "M9 5l7 7-7 7M18 5v14",
	play: "M7 4.5l12 7.5-12 7.5z",
	pause: "M8 5v14M16 5v14",
	chart: "M4 4v16h16M7 9l4 1 4 5 5 1",
	edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
	check: "M5 12l5 5 9-10",
	close: "M6 6l12 12M18 6L6 18",
	search: "M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5",
	list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
	plus: "M12 5v14M5 12h14",
	minus: "M5 12h14",
	whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
	link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.6-5.6l-1.2 1.1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.6 5.6l1.2-1.1",
	share: "M12 15V3.5M8 7.5l4-4 4 4M7 11H5v10h14V11h-2",
	picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01",
	add: "M13 3H6v18h12V8zM13 3v5h5M12 11v6M9 14h6",
	info: "M12 11v6M12 7.5h.01M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
	up: "M5 15l7-7 7 7",
	down: "M5 9l7 7 7-7",
	higher: "M5 4h14M12 20V9M6 14l6-6 6 6",
	lower: "M5 20h14M12 4v11M6 10l6 6 6-6",
	more: "M5 12h.01M12 12h.01M19 12h.01",
	filter: "M4 6h16M7 12h10M10 18h4",
	swap: "M4 8h15l-4-4M20 16H5l4 4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg
			class="icon"
			viewBox="0 0 24 24"
			width="20"
			height="20"
			aria-hidden="true"
			focusable="false"
		>
			<path d={PATHS[name]} />
		</svg>
	);
}
