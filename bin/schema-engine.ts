import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { connectionTrouble, createDatabase, tryToConnect } from './connection.ts';
import { lastPanic, openSchemaEngine, type SchemaEngine } from './engine.ts';

// Speaks the protocol of Prisma's native schema engine: one `cli` command, or one JSON-RPC request a line.

type Call = { id: number; method: string; params: Record<string, unknown> };
type Answer = { result: unknown } | { error: object };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    version: { type: 'boolean' },
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const { url = '', shadowDatabaseUrl } = JSON.parse(String(values.datasource ?? '{}'));

if (values.version) console.log('schema-engine-wasm');
else if (positionals[0] === 'cli') await runCliCommand(positionals[1]);
else await answerCalls();

async function runCliCommand(command: string | undefined): Promise<void> {
  const commands: Record<string, (url: string) => Promise<unknown>> = {
    'can-connect-to-database': tryToConnect,
    'create-database': createDatabase,
  };
  try {
    const run = commands[command ?? ''];
    if (!run) throw new Error(`The schema engine has no command "${command}".`);
    await run(url);
  } catch (error) {
    const { code, message } = connectionTrouble(error, url);
    const fields = { message, error_code: code };
    // The first line is a greeting, which the reader skips.
    console.error('schema engine');
    console.error(JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields }));
    process.exitCode = 1;
  }
}

async function answerCalls(): Promise<void> {
  const panic = new Promise<Answer>((resolve) => {
    process.on('uncaughtException', (error) => resolve(failure(lastPanic.message || error)));
  });
  let engine: Promise<SchemaEngine> | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const call: Call = JSON.parse(line);
    if (!call.method) continue; // the acknowledgement of a print request
    engine ??= open();
    send({ id: call.id, ...(await Promise.race([answer(call, engine), panic])) });
  }
  process.exit(); // what is left open is an idle connection
}

async function open(): Promise<SchemaEngine> {
  const paths = (values.datamodels ?? []) as string[];
  const models = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, 'utf8')]),
  );
  const { engine } = await openSchemaEngine({ url, shadowUrl: shadowDatabaseUrl, models });
  return engine;
}

async function answer(call: Call, opening: Promise<SchemaEngine>): Promise<Answer> {
  try {
    if (call.method === 'createDatabase')
      return { result: { databaseName: await createDatabase(url) } };
    const engine = await opening;
    const name = call.method === 'getDatabaseVersion' ? 'version' : call.method;
    const run = Reflect.get(engine, name) as (
      params: unknown,
    ) => Promise<{ stdout?: string } | null>;
    const result = await run.call(engine, call.params);
    if (result?.stdout) send({ id: 0, method: 'print', params: { content: result.stdout } });
    return { result: result ?? null };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Answer {
  const { code, message } = connectionTrouble(error, url);
  return { error: { code: 4466, message, data: { is_panic: false, message, error_code: code } } };
}

function send(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
