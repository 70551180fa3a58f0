import { describe, expect, it } from "vitest";
import { newFile, type PdfFile } from "../../../src/pdf/file";
import { readPdf } from "./read-pdf";

async function read(make: (file: PdfFile) => string) {
	const file = newFile();
	const root = make(file);
	return readPdf(await file.bytes({ Root: root }));
}

describe("the container", () => {
	it("has each object where its table says, and streams that unpack to what was put in", async () => {
		const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);
		const pdf = await read((file) => {
			const root = file.reserve();
			file.stream({}, "0 0 m\n".repeat(500));
			file.stream({ Length1: 3000 }, bytes);
			return file.put({ Type: "/Catalog" }, root);
		});
		expect(pdf.objects).toHaveLength(3);
		expect(pdf.follow(pdf.trailer, "Root").dictionary).toBe("<< /Type /Catalog >>");
		expect(pdf.objects[1]?.stream?.toString()).toBe("0 0 m\n".repeat(500));
		expect(pdf.objects[2]?.stream?.equals(bytes)).toBe(true);
	});

	it("writes what is alike once", async () => {
		const file = newFile();
		const [first, again] = [file.put({ ca: 0.5 }), file.put({ ca: 0.5 })];
		expect(again).toBe(first);
		expect(file.put({ ca: 0.6 })).not.toBe(first);
		expect(file.stream({}, "q Q")).toBe(file.stream({}, "q Q"));
		expect(file.stream({}, "q Q")).not.toBe(file.stream({ A: 1 }, "q Q"));
	});

	it("has a name that follows from what it says", async () => {
		const idOf = async (word: string) => {
			const { trailer } = await read((file) => file.put({ Type: word }));
			return /\/ID \[<(\w{32})> <\1>\]/.exec(trailer)?.[1];
		};
		const [one, again, other] = [await idOf("/A"), await idOf("/A"), await idOf("/B")];
		expect(one).toMatch(/^\w{32}$/);
		expect(again).toBe(one);
		expect(other).not.toBe(one);
	});

	it("is not written while something in it is promised only", async () => {
		const file = newFile();
		const root = file.put({ Pages: file.reserve() });
		await expect(file.bytes({ Root: root })).rejects.toThrow("object 1 was reserved");
	});

	it("stops when it is told to", async () => {
		const file = newFile();
		const root = file.put({});
		const stop = async () => AbortSignal.abort().throwIfAborted();
		await expect(file.bytes({ Root: root }, stop)).rejects.toThrow(/abort/i);
	});
});
