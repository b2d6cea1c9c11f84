import { foldBy, foldTable } from '../quantity/fold.js';
import { traditional } from '../quantity/lexicon.js';
import type { Mention, QuantityMention, UnreadMention } from './mention.js';
import type { Writable } from './context.js';

/**
 * Traditional characters of the words around figures, each before its simplified one; those of figures stand in the lexicon.
 */
const words =
  '兌兑營营較较長长減减佔占於于與与為为爲为總总額额實实現现產产業业農农從从來来歷历計计擁拥發发專专內内區区鄉乡會会議议屆届號号報报讓让認认設设結结構构進进運运輸输電电變变調调漲涨貶贬縮缩擴扩昇升陞升淨净當当終终開开關关機机團团員员學学醫医藥药療疗護护險险貸贷資资財财務务費费貿贸購购銷销價价匯汇銀银債债證证註注權权質质擔担創创術术轉转獎奖補补貼贴罰罚獲获榮荣譽誉優优說说這这還还給给應应預预則则據据顯显選选舉举擧举積积極极動动勞劳僱雇職职養养齡龄婦妇兒儿嬰婴檢检測测驗验試试圍围復复複复雜杂誌志訊讯網网絡络線线龍龙東东馬马陽阳陰阴舊旧廣广廠厂廳厅廢废慶庆歸归況况潔洁環环緣缘續续維维織织經经濟济繼继絕绝統统緊紧緩缓編编緒绪縱纵臨临興兴艱艰蓋盖葉叶藝艺虧亏蘇苏衛卫衝冲裝装製制規规視视親亲覺觉覽览觀观訂订訓训訪访評评詢询誠诚話话該该詳详誤误課课請请談谈論论謝谢譯译讀读豐丰貨货販贩責责貯贮貴贵買买賀贺賃赁賠赔賣卖賦赋賬账賴赖賽赛贊赞贏赢趨趋跡迹踐践軌轨軍军軟软載载輕轻輔辅輪轮辦办遠远遷迁遞递邊边郵邮鄰邻醬酱釋释鈔钞鉅巨銅铜鋁铝鋼钢錄录錢钱鐵铁閉闭閱阅闊阔隊队階阶隨随離离難难雲云靈灵靜静響响頁页頂顶順顺須须頓顿領领頻频題题願愿風风飛飞飯饭飲饮館馆駐驻駕驾驅驱驚惊體体魚鱼鮮鲜鳥鸟麥麦黃黄齊齐壓压壽寿夢梦夾夹奪夺寶宝審审寫写寬宽屬属島岛帳帐帶带師师幹干庫库廈厦彈弹強强後后徑径徵征愛爱慘惨慣惯憂忧憲宪懷怀戲戏戰战拋抛捨舍掃扫掛挂採采揀拣換换損损搶抢搖摇擇择擊击擋挡擬拟擺摆攜携敗败敵敌斷断曉晓暢畅書书棄弃樂乐樣样檔档殘残氣气決决沒没溫温潛潜瀏浏灣湾災灾煉炼熱热爭争爾尔牆墙狀状獨独獵猎畫画異异疊叠盡尽監监盤盘眾众睜睁礎础確确礦矿稅税穩稳窮穷競竞節节範范築筑簡简籌筹籤签簽签粵粤糧粮紀纪紅红納纳純纯紙纸紛纷細细絲丝綜综綠绿練练績绩罷罢義义習习聯联聲声聽听肅肃腦脑腫肿艙舱莊庄華华萊莱衆众裡里裏里訴诉詞词誰谁講讲識识豬猪貢贡貧贫趙赵軸轴輯辑輻辐轄辖迴回違违遙遥適适遺遗鄧邓鄭郑釣钓針针鉛铅銳锐鋒锋鋪铺錯错鍋锅鎖锁鏈链鏡镜閃闪閒闲閣阁闆板陣阵陳陈隱隐雖虽雞鸡霧雾韌韧顧顾飼饲飾饰餅饼饋馈駛驶驟骤髮发鬆松鬥斗鬧闹鯨鲸鴨鸭鴻鸿鹽盐鹹咸麗丽黨党龐庞龜龟剛刚劃划劇剧勁劲勝胜勢势勳勋勵励勸劝協协卻却厭厌咼呙問问啓启啟启喪丧嗎吗嘗尝噴喷嚇吓嚴严囑嘱園园圖图執执堅坚塵尘墊垫墳坟壇坛壞坏壯壮壩坝夠够妝妆娛娱婁娄媽妈孫孙寧宁尋寻導导屢屡嶺岭嶼屿巖岩廚厨廟庙彙汇徹彻恆恒悅悦惡恶惱恼慮虑憑凭憶忆懇恳懲惩懸悬拡扩挾挟掙挣揚扬撥拨撫抚撲扑攔拦敘叙晝昼暫暂曆历';

const table = /* @__PURE__ */ foldTable(traditional + words);

/** A text as it is read: full-width digits and letters in ASCII, traditional characters in simplified ones, place by place. */
export const foldText = (text: string): string => foldBy(table, text);

/** The characters of a source that stand for those of a part of its folded text, layout left out. */
function unfolded(part: string, folded: string, source: string): string {
  let written = '';
  let at = 0;
  for (const character of part) {
    const found = folded.indexOf(character, at);
    if (found < 0) return part;
    written += source.charAt(found);
    at = found + 1;
  }
  return written;
}

/** Gives a mention of a folded text the characters of its source. */
export function unfold(mention: Mention | UnreadMention, folded: string, source: string): void {
  const { start, end } = mention;
  const told = mention as Writable<Mention | UnreadMention>;
  told.text = source.slice(start, end);
  if (mention.kind !== 'quantity') return;
  const { quantity, comparison, partOf } = mention;
  const own = unfolded(quantity.printed, folded.slice(start, end), told.text);
  const changed = told as Writable<QuantityMention>;
  changed.quantity = { ...quantity, printed: own };
  const word = <T extends { readonly word: string }>(from: T): T => {
    const at = folded.lastIndexOf(from.word, end);
    return at < 0 ? from : { ...from, word: source.slice(at, at + from.word.length) };
  };
  if (comparison) changed.comparison = word(comparison);
  if (partOf) changed.partOf = word(partOf);
}
