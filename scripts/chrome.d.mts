export declare const CHROME_FLAGS: readonly string[];
export declare function findChrome(): string | null;
export declare function ensureChrome(): string;
