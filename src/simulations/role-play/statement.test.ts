import { describe, expect, it } from 'vitest';
import { carries, foldNumbers } from './statement.ts';

describe('numbers in what a student wrote', () => {
  it.each([
    ['五周跳闸十次', '5周跳闸10次'],
    ['平均停三小时二十分', '平均停3时20分'],
    ['平均停 3 个小时 20 分钟', '平均停3时20分'],
    ['二十六个夜班', '26个夜班'],
    ['百分之八', '8%'],
    ['八千元', '8000元'],
    ['一万二千票', '12000票'],
    ['一万二', '12000'],
    ['三百五', '350'],
    ['一百零五', '105'],
    ['52,000 元', '52000元'],
    ['两本证', '2本证'],
    ['４．２吨', '4.2吨'],
  ])('%s is %s', (written, folded) => {
    expect(foldNumbers(written)).toBe(foldNumbers(folded));
    expect(foldNumbers(written)).toBe(folded);
  });

  it('are found however they are written, and not inside another number', () => {
    expect(carries('我们查到五周里跳了十次', [['10次']])).toBe(true);
    expect(carries('跳了110次', [['10次']])).toBe(false);
    expect(carries('跳了10次', [['0次']])).toBe(false);
    expect(carries('占收入 34%', [['百分之三十四']])).toBe(true);
  });

  it('need all words of one way, and any way will do', () => {
    const ways = [
      ['鲜达', '月底'],
      ['货主', '走'],
    ];
    expect(carries('鲜达给到月底', ways)).toBe(true);
    expect(carries('鲜达要走', ways)).toBe(false);
    expect(carries('货主可能要走', ways)).toBe(true);
    expect(carries('什么都没写', [])).toBe(false);
  });
});
