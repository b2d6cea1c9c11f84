/**
 * Milliseconds of the processors up to now, those of the garbage collector's threads too. No other work of the machine
 * lengthens them, as it does those of a clock.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
