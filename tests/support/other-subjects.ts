/**
 * Sentences on subjects that no customer came to talk about, made from a seed: school, sport, kitchen, stars, games, foreign words,
 * keys hit at random. None of the words stands in an example of the scenarios' topics on purpose.
 */
import { rng, type Rng } from '#src/core/rng.ts';

const slots: Record<string, readonly string[]> = {
  team: ['阿根廷队', '湖人队', '国足', '校篮球队', '皇马', '女排'],
  star: ['周杰伦', '梅西', '那个歌手', '邓紫棋', '演孙悟空的演员', '脱口秀演员'],
  food: ['红烧肉', '麻辣烫', '提拉米苏', '螺蛳粉', '糖醋里脊', '烤冷面', '杨枝甘露'],
  pet: ['我家的猫', '隔壁的金毛', '那只仓鼠', '鹦鹉', '我养的乌龟'],
  planet: ['火星', '月亮', '土星的环', '黑洞', '银河系', '流星雨'],
  game: ['王者荣耀', '原神', '斗地主', '我的世界', '象棋', '消消乐'],
  subject: ['微积分', '文言文', '元素周期表', '英语完形填空', '平面几何', '光合作用', '三角函数'],
  city: ['丽江', '巴黎', '哈尔滨', '敦煌', '厦门', '东京'],
  poem: ['床前明月光', '大江东去', '春眠不觉晓', '人生若只如初见', '飞流直下三千尺'],
  animal: ['恐龙', '企鹅', '蓝鲸', '考拉', '大熊猫', '萤火虫'],
  feel: ['真好看', '好难懂', '特别神奇', '笑死我了', '让人犯困', '太治愈了'],
  number: ['3.1415926', '88', '12345', '一百零一', '七的平方', '0'],
  foreign: ['hello world', 'how are you', 'I love music', 'good night moon', 'bonjour', 'to be or not to be'],
  noise: ['asdfgh', '。。。。', '？？？？', 'qwer', '666666', '哈哈哈哈哈', '啊啊啊', '@@##', 'zzz'],
};

const frames: readonly string[] = [
  '你觉得{team}能进决赛吗',
  '昨晚{team}那个进球看了没有',
  '{star}的新歌{feel}',
  '你喜欢{star}吗',
  '教我做{food}吧',
  '{food}放不放香菜',
  '我想吃{food}',
  '{pet}又把拖鞋咬坏了',
  '{pet}会不会做梦',
  '{planet}上面有没有水',
  '听说今年能看到{planet}',
  '为什么{planet}是圆的',
  '{game}这个赛季你什么段位',
  '一起打{game}不',
  '{subject}到底有什么诀窍',
  '我{subject}又没及格',
  '帮我写一道{subject}的作业',
  '暑假想去{city}玩几天',
  '{city}的雪{feel}',
  '{poem}下一句是什么',
  '背一首{poem}给我听',
  '{animal}是怎么灭绝的',
  '世界上最大的{animal}有多重',
  '{number}加{number}等于多少',
  '{number}',
  '{foreign}',
  '{foreign} 怎么翻译',
  '{noise}',
  '{noise}{noise}',
  '给我讲个{animal}的笑话',
  '{star}和{star}谁更红',
  '人为什么会做梦',
  '今天的晚霞{feel}',
  '你说{animal}和{animal}打架谁赢',
  '我室友打呼噜{feel}',
  '{food}的热量是多少大卡',
  '推荐一部{animal}的动画片',
  '明年的春晚有没有{star}',
  '吉他第一个和弦怎么按',
  '地球绕太阳转一圈',
];

/** So many sentences, the same for the same seed. */
export function otherSubjects(count: number, seed: number): string[] {
  const chance = rng(seed).stream('other-subjects');
  return Array.from({ length: count }, () => fillFrame(pick(frames, chance), chance));
}

const pick = <T>(list: readonly T[], chance: Rng): T => list[Math.floor(chance.next() * list.length)] as T;

const fillFrame = (frame: string, chance: Rng): string =>
  frame.replace(/\{(\w+)\}/g, (_all, slot: string) => pick(slots[slot] ?? [''], chance));
