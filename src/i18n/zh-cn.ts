/** Interface texts in Chinese: the measure for every other language. `{name}` is filled in by `fill`. */
export const zhCN = {
  site: {
    name: '驿学',
  },
} as const;
