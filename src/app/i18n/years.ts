/** The years that a map covers: "2017–2020", and "2024" where it is one. */
export const years = (from: string, to: string): string => (from === to ? to : `${from}–${to}`);
