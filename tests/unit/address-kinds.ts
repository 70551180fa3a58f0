/** What can be wrong with an address, of the kinds that quote it. */
export const QUOTING_KINDS = [
	"day",
	"place",
	"buffer",
	"layers",
	"embed",
	"lang",
	"compare",
	"kinds",
	"sides",
	"confidence",
	"parties",
] as const;
