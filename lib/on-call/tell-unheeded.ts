import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { enqueue } from '../jobs/queue.ts';
import { COORDINATORS } from '../organisations/policy.ts';

/**
 * Leaves a mail for each coordinator of the theme's organisations, and for each operator: nobody has taken an
 * alarm, and they can telephone. Once for each alarm.
 */
export async function tellUnheeded(tx: Tx, alarmId: string): Promise<void> {
  const told = await tx.alarm.updateManyAndReturn({
    where: { id: alarmId, unheededAt: null },
    data: { unheededAt: clock.now() },
    select: { question: { select: { themeId: true } } },
  });
  for (const { question } of told) {
    const { themeId } = question;
    const accounts = await tx.account.findMany({
      where: {
        OR: [
          { operator: true },
          {
            members: {
              some: {
                role: { in: [...COORDINATORS] },
                leftAt: null,
                organisation: { themes: { some: { themeId } } },
              },
            },
          },
        ],
      },
      select: { id: true },
    });
    for (const { id: accountId } of accounts) {
      await enqueue(tx, 'unheeded-mail', { alarmId, accountId });
    }
  }
}
