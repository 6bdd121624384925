// Preloaded into the web server: when the process that started it is gone, so is the server.
process.on('disconnect', () => process.exit());
