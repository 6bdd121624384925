/** A backup that cannot be made or read: one sentence for whoever runs it. */
export class BackupTrouble extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'Trouble'; // as commands know a sentence that is to be shown alone
  }
}
