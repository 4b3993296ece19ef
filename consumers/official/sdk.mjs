// Drives the fake with @ringcentral/sdk.

import { createRequire } from 'node:module';
import FormData from 'form-data';
import { browse } from './fake.mjs';
import { codeIn, Traffic } from './traffic.mjs';

const { SDK } = createRequire(import.meta.url)('@ringcentral/sdk');

const sound = Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0', 'latin1');
const redirectUri = 'http://127.0.0.1:3000/callback';

export async function driveSDK(fake) {
  const traffic = new Traffic('@ringcentral/sdk');
  const ok = traffic.ok.bind(traffic);
  const refused = (status, code, call) =>
    traffic.refused(status, code, call, async (error) => ({ status: error.response?.status, code: codeIn(await error.response?.clone().json()) }));

  let clients = 0;
  const client = (options) => {
    const cachePrefix = `client-${++clients}-`; // else they share one session
    const sdk = new SDK({ server: fake.server, clientId: fake.clientId, clientSecret: fake.clientSecret, redirectUri, cachePrefix, ...options });
    const record = (response, request) => pending.push(recorded(response.clone(), request));
    sdk.client().on('requestSuccess', record);
    sdk.client().on('requestError', ({ response, request }) => response && record(response, request));
    return sdk;
  };
  const pending = [];
  async function recorded(response, request) {
    const body = request.originalBody;
    const json = typeof body === 'string' && request.headers.get('Content-Type')?.includes('json');
    const exchange = traffic.record({ method: request.method, url: request.url, status: response.status, request: json ? JSON.parse(body) : undefined });
    if (response.headers.get('Content-Type')?.includes('json')) exchange.reply = await response.json();
  }
  const json = async (response) => (await response).json();

  // Sign-in: JWT, refresh, PKCE, sign-out
  const sdk = client();
  const platform = sdk.platform();
  await refused(400, 'OAU-153', platform.login({ jwt: 'wrong' }));
  await ok(json(platform.login({ jwt: fake.jwt, endpoint_id: 'desk-2', access_token_ttl: 900 })), (token) =>
    token.endpoint_id === 'desk-2' && token.expires_in === 900 ? '' : JSON.stringify(token));
  await ok(json(platform.refresh()), (token) => (token.endpoint_id === 'desk-2' ? '' : JSON.stringify(token)));
  for (const options of [{ clientSecret: undefined, clientId: 'fake-public-client-id' }, {}]) {
    const app = client(options).platform();
    const answer = await browse(app.loginUrl({ usePKCE: true, state: 'state-1' }));
    if (answer.get('state') !== 'state-1') traffic.fail('authorize: the state is lost');
    await ok(app.login({ code: answer.get('code') }));
    await ok(app.get('/restapi/v1.0/account/~'));
    await ok(app.refresh());
    await ok(app.logout());
  }

  // Reads, lists with paging, the token in the query
  const get = (path, query) => ok(json(platform.get(path, query)));
  const account = '/restapi/v1.0/account/~';
  await get(account);
  await get('/restapi/v2/accounts/~');
  await get(`${account}/service-info`);
  const me = await get(`${account}/extension/~`);
  const signed = await ok(fetch(fake.server + (await platform.signUrl(`${account}/extension/~`))));
  if (signed.status !== 200) traffic.fail(`the token in the query: ${signed.status}`);
  const image = await ok(platform.get(me.profileImage.uri));
  if (!(await image.buffer()).length) traffic.fail('the profile image is empty');
  let list = await get(`${account}/extension`, { perPage: 30, status: ['Enabled', 'Disabled'], type: 'User' });
  const people = [...list.records];
  while (list.navigation.nextPage) {
    list = await get(list.navigation.nextPage.uri);
    people.push(...list.records);
  }
  if (people.length !== list.paging.totalElements) traffic.fail(`listExtensions: ${people.length} of ${list.paging.totalElements}`);
  const [ann, ben] = people.filter((e) => e.id !== me.id && e.status === 'Enabled');
  const user = `${account}/extension/${ann.id}`;
  await get(`${account}/phone-number`, { perPage: 'max' });
  await get(`${account}/call-queues`);
  await get(`${account}/ivr-menus`);
  await get(`${account}/sites`);
  await get(`${account}/user-role`);
  await get(`${account}/presence`);
  await get(`${account}/directory/entries`, { perPage: 'max' });
  await get(`${user}/device`);
  await get(`${user}/answering-rule`, { view: 'Detailed' });
  await get('/restapi/v1.0/dictionary/timezone');

  // Batch: multipart, which this client splits itself
  const parts = await ok(sdk.client().toMultipart(await ok(platform.get(`${account}/extension/${ann.id},1,${ben.id}`))));
  const statuses = parts.map(({ status }) => status).join();
  if (statuses !== '200,404,200') traffic.fail(`batch: ${statuses}`);
  if ((await parts[2].json()).id !== ben.id) traffic.fail('batch: the parts are in another order');
  await ok(sdk.client().toMultipart(await ok(platform.get(`${account}/extension/${ann.id},${ben.id}/presence`))));

  // Changes, uploads
  const write = (method, path, body) => ok(json(platform[method](path, body)));
  await write('put', user, { contact: { jobTitle: 'Buyer' } });
  const blocked = await write('post', `${user}/caller-blocking/phone-numbers`, { phoneNumber: '+19075550170', status: 'Blocked' });
  await write('put', `${user}/caller-blocking/phone-numbers/${blocked.id}`, { label: 'Board' });
  await ok(platform.delete(`${user}/caller-blocking/phone-numbers/${blocked.id}`));
  await write('patch', `${user}/unified-presence`, { telephony: { availability: 'DoNotAcceptAnyCalls' } });
  for (const part of ['json', 'request.json']) {
    const form = new FormData();
    form.append(part, Buffer.from(JSON.stringify({ type: 'Voicemail', answeringRule: { id: 'business-hours-rule' } })), { filename: 'request.json', contentType: 'application/json' });
    form.append('binary', sound, { filename: 'hello.wav', contentType: 'audio/wav' });
    const { contentUri } = await ok(json(platform.post(`${user}/greeting`, form)));
    const heard = await (await ok(platform.get(contentUri))).buffer();
    if (heard.length !== sound.length) traffic.fail(`the greeting has ${heard.length} bytes`);
  }
  const fields = new FormData();
  fields.append('name', 'Welcome');
  fields.append('attachment', sound, { filename: 'welcome.wav', contentType: 'audio/wav' });
  await ok(json(platform.post(`${account}/ivr-prompts`, fields)));

  // Errors
  await refused(404, 'CMN-102', platform.get(`${account}/extension/1`));
  await refused(400, 'CMN-101', platform.get(`${account}/extension`, { perPage: 'some' }));
  await refused(400, 'CMN-101', platform.post(`${user}/caller-blocking/phone-numbers`, { status: 'Asleep' }));
  await refused(404, 'ADG-122', platform.get(`${account}/directory/entries/1`));

  await ok(platform.logout());
  await Promise.all(pending);
  return traffic;
}
