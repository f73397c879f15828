// 只用数据接口，登记一件诉求、跟到办结。需要 Node.js 20，不需要别的包。
//   node follow-a-matter.mjs http://127.0.0.1:5080 密钥
// 密钥要有全部五项范围，系统的岗位是窗口受理员。

import { createHash, randomUUID } from 'node:crypto';

const [base, key] = process.argv.slice(2);
if (!base || !key) {
  console.error('用法：node follow-a-matter.mjs 网址 密钥');
  process.exit(2);
}

/** 发一次；答复不是 2xx 的，把理由、字段和依据说出来。太频繁或者数据库暂时连不上的，按 Retry-After 等一等再发。 */
async function call(method, path, { body, key: once, version } = {}) {
  const headers = { Authorization: `Bearer ${key}` };
  if (once) headers['Idempotency-Key'] = once;
  if (version) headers['If-Match'] = version;
  if (body !== undefined) headers['Content-Type'] = typeof body === 'string' ? 'application/octet-stream' : 'application/json';
  const answer = await fetch(new URL(`/api/v1/${path}`, base), { method, headers, body: typeof body === 'object' ? JSON.stringify(body) : body });
  if (answer.status === 429 || answer.status === 503) {
    await new Promise(resolve => setTimeout(resolve, 1000 * Number(answer.headers.get('Retry-After') ?? 10)));
    return call(method, path, { body, key: once, version });
  }
  const value = await answer.json();
  if (!answer.ok) {
    const reasons = value.refusals ?? [{ message: value.title, field: value.field, basis: value.basis }];
    throw new Error(`${method} ${path} ${answer.status}：${reasons.map(one => [one.message, one.field, one.basis].filter(Boolean).join('，')).join('；')}`);
  }
  return { value, version: answer.headers.get('ETag') };
}

/** 从上次读到的地方接着读变更，读到为止。 */
let cursor = 0;
async function changes(about) {
  const found = [];
  for (let more = true; more;) {
    const { value } = await call('GET', `changes?after=${cursor}&limit=500`);
    found.push(...value.changes);
    ({ next: cursor, more } = value);
  }
  return found.filter(change => about.includes(change.id)).map(change => change.kind);
}

await changes([]);

// 一、先传证据，再用同一个标识登记。
const id = randomUUID();
const slip = '2026 年 1 月至 3 月应发 13800 元，实发 0 元';
const file = await call('POST', `matters/${id}/evidence?name=${encodeURIComponent('工资条.txt')}&origin=worker`, { body: slip });
if (file.value.hash !== createHash('sha256').update(slip).digest('hex')) throw new Error('收到的文件与发出的不一样');

const matter = {
  id,
  source: 'hotline-12345',
  sourceReference: `QY-${id}`,
  kind: 'complaint',
  narrative: '在后厨做了半年，1 月到 3 月的工资没有发，老板说等资金回笼。',
  employerAsNamed: '清源云记餐饮店',
  parties: [{ name: '安小兰', telephone: '13900007788', migrantWorker: true }],
  claims: [{ type: 'wage-arrears', from: '2026-01-01', to: '2026-01-31', amountFen: 1_380_000 }],
  evidence: [file.value.hash],
};
const receipt = (await call('POST', 'matters', { body: matter, key: `register-${id}` })).value;
const again = (await call('POST', 'matters', { body: matter, key: `register-${id}` })).value;
if (again.number !== receipt.number) throw new Error('重发登记成了两件');
console.log(`已登记 ${receipt.number}，查询码 ${receipt.queryCode}`);

// 二、看建议，来访人选调解，交承办单位。
let shown = await call('GET', `matters/${id}`);
const [claim] = shown.value.claims;
for (const way of claim.advice) console.log(`　${way.channel} ${way.standing}：${way.reason}`);
await call('POST', `matters/${id}/choices`, { body: { choices: [{ claim: claim.id, channel: 'mediation' }] }, version: shown.version, key: `choose-${id}` });
const input = { 'mediation-source': 'applied', 'mediation-fitness': 'small', 'mediation-consent': '电话询问，双方都愿意调解。' };
const opened = (await call('POST', `matters/${id}/cases`, { body: { channel: 'mediation', input }, key: `open-${id}` })).value;

// 三、跟着看：有了什么变更，案件现在能办什么、要填什么。
console.log(`变更：${(await changes([id, opened.id])).join('、')}`);
const found = await call('GET', `cases/${opened.id}`);
console.log(`案件：${found.value.title}，${found.value.stateName}，${found.value.clocks.map(clock => `${clock.name}到 ${clock.dueOn}`).join('、')}`);
const step = found.value.steps.find(one => one.step === 'withdraw' && one.isAvailable);
console.log(`能办：${step.name}（${step.basis}），要填 ${step.fields.filter(field => field.isRequired).map(field => field.name).join('、')}`);

// 四、单位付清了，申请人要求终止：案件终止，各项请求转回窗口，来访人撤回诉求，办结。
const paid = '单位已经付清，申请人要求终止。';
for (const code of ['withdraw', 'return-claims']) {
  const now = await call('GET', `cases/${opened.id}`);
  const { fields } = now.value.steps.find(one => one.step === code && one.isAvailable);
  const filled = Object.fromEntries(fields.filter(field => field.isRequired).map(field => [field.code, paid]));
  const done = await call('POST', `cases/${opened.id}/steps`, { body: { step: code, input: filled }, version: now.version, key: `${code}-${id}` });
  console.log(done.value.says);
}
shown = await call('GET', `matters/${id}`);
await call('POST', `matters/${id}/withdrawal`, { body: { reason: paid }, version: shown.version, key: `withdraw-${id}` });
console.log(`变更：${(await changes([id, opened.id])).join('、')}`);
shown = await call('GET', `matters/${id}`);
console.log(`${receipt.number} ${shown.value.state}：${shown.value.outcome}`);
