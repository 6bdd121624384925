import { readFile } from 'node:fs/promises';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationAdapter } from './engine-adapter.ts';

export type SchemaEngine = Awaited<ReturnType<typeof bindings.SchemaEngine.new>>;
type Options = { url: string; shadowUrl?: string; models?: [path: string, content: string][] };

/** Prisma's schema engine in this process, over node-postgres: nothing to download, nothing to spawn. */
export async function openSchemaEngine({
  url,
  shadowUrl,
  models,
}: Options): Promise<{ engine: SchemaEngine; close(): Promise<void> }> {
  loading ??= load();
  await loading;
  const options = { datamodels: models?.length ? models : undefined };
  const { adapter, close } = migrationAdapter(url, shadowUrl);
  const engine = await bindings.SchemaEngine.new(options, () => {}, adapter);
  return { engine, close };
}

let loading: Promise<void> | undefined;

/** What the engine said when it gave up; it then throws outside every promise. */
export const lastPanic = { message: '' };
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (message: string) => Object.assign(lastPanic, { message }),
  },
});

// By hand, because `import … from "x.wasm"`, which the package relies on, is not for every Node.
async function load(): Promise<void> {
  const folder = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const code = await readFile(new URL('./schema_engine_bg.wasm', folder));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
