import { Prisma } from './generated/client.ts';

/** Whether an error says that a unique column would have stood twice. */
export function violatesUnique(error: unknown, column: string): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2002' &&
    JSON.stringify(error.meta).includes(column)
  );
}
