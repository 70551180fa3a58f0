/** What can be wrong with an address, of the kinds that quote it. */
export const QUOTING_KINDS = [
	"day",
	"dayOutside",
	"place",
	"buffer",
	"layers",
	"lang",
	"compare",
	"compareOutside",
	"kinds",
	"sides",
	"confidence",
	"parties",
] as const;
