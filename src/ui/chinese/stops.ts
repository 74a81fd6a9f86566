import type { TranslationOf } from '../language/words-from.ts'
import type { ENGLISH_STOP_WORDS } from '../stop-words.ts'

const NOTHING = '没有从病历读取任何内容，也没有保存任何内容。'
const AGAIN = '请从患者的病历重新启动 Meninx。'
const AGAIN_OR_TELL = '请从患者的病历重新启动 Meninx。如再次发生，请告知负责运行它的人员。'

export const CHINESE_STOP_WORDS: TranslationOf<typeof ENGLISH_STOP_WORDS> = {
  'not-launched': {
    title: '请从患者的病历打开 Meninx',
    happened: '此页面被单独打开。Meninx 需要由病历系统说明是哪位患者。',
    notDone: NOTHING,
    canDo: '请关闭此页面，在病历系统中打开患者，并从那里启动 Meninx。',
  },
  'unknown-issuer': {
    title: '此病历系统没有为 Meninx 设置',
    happened: '启动 Meninx 的病历系统不在本院信任的列表中。',
    notDone: NOTHING,
    canDo: '请告知本院负责运行 Meninx 的人员。其地址见下。',
  },
  'no-launch-context': {
    title: '病历系统没有完成 Meninx 的启动',
    happened: '病历系统启动了 Meninx，但没有说明从何处启动。',
    notDone: NOTHING,
    canDo: AGAIN_OR_TELL,
  },
  'no-patient': {
    title: '没有给出患者',
    happened: '病历系统启动 Meninx 时没有给出患者。',
    notDone: NOTHING,
    canDo: '请在病历系统中打开一位患者，并从该病历启动 Meninx。',
  },
  'authorization-denied': {
    title: '未获准访问',
    happened: '您或病历系统拒绝了对病历的访问。',
    notDone: NOTHING,
    canDo: '请重新启动 Meninx 并允许访问，或询问管理您账户的人员。',
  },
  'authorization-failed': {
    title: '登录病历系统失败',
    happened: '病历系统没有完成登录。',
    notDone: NOTHING,
    canDo: AGAIN_OR_TELL,
  },
  'server-unreachable': {
    title: '病历系统没有应答',
    happened: '病历系统没有完成登录：没有应答，或表示目前无法应答。',
    notDone: NOTHING,
    canDo: '请从患者的病历重新启动 Meninx；一次登录不能使用第二次。如其他程序也失败，可能是病历系统停机。',
  },
  'session-ended': {
    title: '您的会话已结束',
    happened: '病历系统结束了会话，因此无法再读取或保存任何内容。',
    notDone: '先前没有保存的内容没有保存。',
    canDo: AGAIN,
  },
  locked: {
    title: 'Meninx 已锁定',
    happened: '有一段时间无人使用 Meninx，因此它清除了屏幕并忘记了登录。',
    notDone: '先前没有保存的内容没有保存，先前给出的答案已清除。',
    canDo: AGAIN,
  },
  'loaded-again': {
    title: '页面被重新加载',
    happened: '页面被重新加载或返回时，Meninx 不保留登录，也不保留病历的任何内容。',
    notDone: '先前没有保存的内容没有保存。同一患者和同一医师最近半小时的答案会恢复。',
    canDo: AGAIN,
  },
  'bad-configuration': {
    title: 'Meninx 在此处没有正确设置',
    happened: '本院的配置无法读取或不完整。',
    notDone: NOTHING,
    canDo: '请告知本院负责运行 Meninx 的人员。错误之处见下。',
  },
  'wrong-patient': {
    title: '患者并非打开 Meninx 时的那一位',
    happened: '病历系统返回的患者与病历中的患者不同。',
    notDone: '没有显示任何内容，也没有保存任何内容，以免混淆两位患者。',
    canDo: '请关闭 Meninx，在病历系统中核对患者，然后重新启动 Meninx。',
  },
  'patient-unreadable': {
    title: '无法读取患者',
    happened: '病历系统没有给出患者本人的条目，因此无法核对这是谁的病历。',
    notDone: '没有显示任何内容，也没有保存任何内容。',
    canDo: '请再试一次。如再次发生，请告知负责运行 Meninx 的人员。',
  },
  cancelled: {
    title: '读取已停止',
    happened: '您停止了读取病历。',
    notDone: '没有推算任何方案，也没有保存任何内容。',
    canDo: '要继续时，请重新读取病历。',
  },
  unexpected: {
    title: 'Meninx 出现了问题',
    happened: 'Meninx 遇到了其设计未涵盖的状态，因此停止，而不显示可能有误的内容。',
    notDone: '先前没有保存的内容没有保存。',
    canDo: '请从患者的病历重新启动 Meninx。下面的细节有助于负责运行它的人员。',
  },
}
