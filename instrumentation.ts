/** Runs once when a server process starts. */
export async function register(): Promise<void> {
  // Also built for a runtime without Node's modules, where nothing of this would stand.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openChannel } = await import('#lib/db/channel.ts');
    const { purgeEverywhere } = await import('#lib/kept/purge-everywhere.ts');
    purgeEverywhere();
    void openChannel();
  }
}
