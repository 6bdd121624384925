import { z } from 'zod';

/** Where backups go each night, null for nowhere, and who can open them: public halves of keys alone. */
export type BackupSetting = { folder: string | null; recipients: readonly string[] };

const RECIPIENT = /^age1[0-9a-z]{50,}$/;

/** The settings of backups, each with the sentence that says what is wrong with it. */
export const BACKUP_SETTINGS = {
  BACKUP_DIR: z.string().startsWith('/', 'BACKUP_DIR is not a whole path, from / on.').optional(),
  BACKUP_RECIPIENTS: z
    .string()
    .default('')
    .refine(
      (text) => !/AGE-SECRET-KEY/i.test(text),
      'BACKUP_RECIPIENTS holds a private key, which must not be on this machine: take its age1… line.',
    )
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine(
      (all) => all.every((one) => RECIPIENT.test(one)),
      'BACKUP_RECIPIENTS is not a list of age1… lines, separated by commas.',
    ),
};

/** The backups that the settings name. */
export function backupOf(data: {
  BACKUP_DIR?: string | undefined;
  BACKUP_RECIPIENTS: string[];
}): BackupSetting {
  return { folder: data.BACKUP_DIR ?? null, recipients: data.BACKUP_RECIPIENTS };
}
