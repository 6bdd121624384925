import { BACKUP_SETTINGS } from '../lib/backup-settings.ts';
import { Trouble } from './trouble.ts';

/** Why no backup is made, and how to change that. */
export const NOBODY =
  'Nobody could open the backup: run npm run backup -- --new-key, keep the private key away from this machine, and set BACKUP_RECIPIENTS to the line that it prints.';

/** For whom backups are sealed; nobody where BACKUP_RECIPIENTS is not set. @throws Trouble where it is wrong */
export function recipientsGiven(): readonly string[] {
  const { data, error } = BACKUP_SETTINGS.BACKUP_RECIPIENTS.safeParse(
    process.env.BACKUP_RECIPIENTS,
  );
  if (data) return data;
  throw new Trouble(error?.issues[0]?.message ?? NOBODY);
}
