// Loaded into a measured server: tells what it has used of the processor and of memory, when asked.
const STORES = {
  pages: () => globalThis.rinnallaPages,
  reads: () => globalThis.rinnallaMemory?.entries,
  postings: () => globalThis.rinnallaSearchPostings,
};

const answers = {
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  memory: () => {
    const kept = Object.entries(STORES).map(([name, store]) => [
      name,
      { bytes: store()?.bytes ?? 0, count: store()?.count ?? 0 },
    ]);
    return { ...process.memoryUsage(), stores: Object.fromEntries(kept) };
  },
};

process.on('message', (asked) => process.send?.(answers[asked]?.()));
process.on('disconnect', () => process.exit());
