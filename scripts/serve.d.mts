export interface ServeOptions {
	/** The built site. */
	readonly root: string;
	/** A folder that is served in place of the site's geo/. */
	readonly datasetDir?: string | undefined;
	/** Tried first, then the next free one; 0 or nothing: any. */
	readonly port?: number;
	/** Sent with the file at a path, in place of or beside the usual ones. */
	readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
}

export interface Served {
	readonly port: number;
	/** Ends in "/". */
	readonly address: string;
	close(): Promise<void>;
}

export declare function serve(options: ServeOptions): Promise<Served>;
