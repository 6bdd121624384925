// Loaded into a measured server: tells how many milliseconds of processor it has used, when asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
process.on('disconnect', () => process.exit());
