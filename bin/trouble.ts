/** A foreseeable trouble, told to the person at the keyboard in one sentence. */
export class Trouble extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Trouble';
  }
}

const SENTENCES: Record<string, (error: NodeJS.ErrnoException) => string> = {
  ENOSPC: () => 'The disk is full: free some space and try again.',
  EDQUOT: () => 'Your disk quota is used up: free some space and try again.',
  EACCES: ({ path }) =>
    `This user may not use ${path ?? 'a file it needs'}: does it belong to another user?`,
  EPERM: ({ path }) =>
    `This user may not use ${path ?? 'a file it needs'}: does it belong to another user?`,
  EROFS: ({ path }) => `${path ?? 'This folder'} is on a read-only disk.`,
};

export function troubleSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'Trouble' || error.name === 'EnvError') return error.message;
  return SENTENCES[(error as NodeJS.ErrnoException).code ?? '']?.(error);
}
