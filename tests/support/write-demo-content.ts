import { fillWithDemoContent } from '../../bin/demo-content.ts';

// A process of its own: a database with an open connection cannot be copied from.
await fillWithDemoContent(process.env.DATABASE_URL ?? '', () => {});
process.exit();
