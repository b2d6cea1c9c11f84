/** The height of each chart is known before it is drawn, so that nothing moves when it comes. */
export const heights = {
  series: () => 230,
  parts: (rows: number) => rows * 46 + 30,
  money: (rows: number) => rows * 40 + 34,
};
