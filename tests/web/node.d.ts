/** As much of Node as these tests use: its own types are a package more. */

declare module "node:test" {
  export default function test(says: string, body: () => void | Promise<void>): void;
}

declare module "node:assert/strict" {
  export function deepEqual(found: unknown, expected: unknown): void;
  export function equal(found: unknown, expected: unknown, about?: string): void;
  export function notEqual(found: unknown, expected: unknown): void;
  export function ok(value: unknown, about?: string): asserts value;
}

declare module "node:fs" {
  export function readdirSync(folder: URL, how: { recursive: true }): string[];
  export function readFileSync(file: URL, encoding: "utf8"): string;
}

declare const process: { env: Record<string, string | undefined> };
