// 接收推送：核验签名，去掉重复，先记下再慢慢办。需要 Node.js 20，不需要别的包。
//   WEBHOOK_SECRET=whsec_… node receive-events.mjs 8080

import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const port = Number(process.argv[2] ?? 8080);
const secret = Buffer.from((process.env.WEBHOOK_SECRET ?? '').replace(/^whsec_/, ''), 'base64');

/** 是不是我们发的：签名里有一个对得上（换发期间有新旧两个），时间差不超过五分钟。 */
function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': second, 'webhook-signature': signatures = '' } = headers;
  if (Math.abs(Date.now() / 1000 - Number(second)) > 300) return false;
  const expected = createHmac('sha256', secret).update(`${id}.${second}.${body}`).digest();
  return signatures.split(' ').some(one => {
    const given = Buffer.from(one.replace(/^v1,/, ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

// 同一条可能送来不止一次，标识不变。真正的系统把标识和内容一起存进数据库。
const seen = new Set();

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString('utf8');
  if (!isGenuine(request.headers, body)) return response.writeHead(401).end();

  const event = JSON.parse(body);
  if (seen.has(event.id)) {
    console.log(`重复 ${event.id}`);
  } else {
    // 只说什么变了；内容用密钥去读：GET /api/v1/ 加 subject。
    seen.add(event.id);
    console.log(`${event.type.replace('cn.onewindow.', '')} ${event.subject} ${event.data.cursor}`);
  }
  response.writeHead(204).end();
}).listen(port, '127.0.0.1', () => console.log(`在 ${port} 等着`));
