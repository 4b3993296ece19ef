// Drives the fake with @rc-ex/core, and signs in with @rc-ex/authorize-uri.

import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import RingCentral from '@rc-ex/core';
import { browse, root } from './fake.mjs';
import { codeIn, Traffic } from './traffic.mjs';

// The last release of authorize-uri imports a folder that the core has renamed since.
const find = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => find.call(Module, name.replace(/^@rc-ex\/core\/lib\//, '@rc-ex/core/'), ...rest);
const { default: AuthorizeUri } = createRequire(import.meta.url)('@rc-ex/authorize-uri');

const document = JSON.parse(readFileSync(join(root, 'api', 'openapi.json'), 'utf8'));
/** The example of a request body in the document, as a copy. */
const example = (name) => structuredClone(document.components.examples[name].value);

const sound = new Uint8Array(Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0', 'latin1'));
const picture = new Uint8Array(Buffer.from('GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;', 'latin1'));
const multipartJSON = { headers: { Accept: 'application/vnd.ringcentral.multipart+json' } };

const equal = (want, get) => (result) => {
  const got = get(result);
  return JSON.stringify(got) === JSON.stringify(want) ? '' : `got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`;
};
const nonEmpty = ({ records, smsRecipients }) => ((records ?? smsRecipients).length > 0 ? '' : 'the list is empty');
const size = ({ byteLength, length }) => byteLength ?? length;
const recording = { filename: 'hello.wav', content: sound, contentType: 'audio/wav' };

export async function driveExtensible(fake) {
  const traffic = new Traffic('@rc-ex/core');
  const ok = traffic.ok.bind(traffic);
  const refused = (status, code, call) => traffic.refused(status, code, call, (error) => ({ status: error.response?.status, code: codeIn(error.response?.data) }));

  const client = (options) => {
    const rc = new RingCentral({ server: fake.server, appName: 'official-clients', ...options });
    rc.rest.httpClient.interceptors.response.use((response) => {
      const { config } = response;
      const json = typeof config.data === 'string' && String(config.headers['Content-Type']).includes('json');
      traffic.record({
        method: config.method, url: rc.rest.httpClient.getUri(config), status: response.status,
        request: json ? JSON.parse(config.data) : undefined, reply: response.data,
      });
      return response;
    });
    return rc;
  };

  /** Calls that need nothing of the other parts, so that one failure doesn't hide those of other families. */
  const part = async (name, calls) => {
    try {
      await calls();
    } catch (error) {
      traffic.fail(`${name}: ${error.stack.split('\n', 4).join(' ')}`);
    }
  };

  // Sign-in
  const rc = client({ clientId: fake.clientId, clientSecret: fake.clientSecret });
  await refused(400, 'OAU-153', rc.authorize({ jwt: 'wrong' }));
  await ok(rc.authorize({ jwt: fake.jwt }, { endpoint_id: 'desk-1' }), equal('desk-1', (token) => token.endpoint_id));
  const first = rc.token.access_token;
  await ok(rc.refresh(), equal('desk-1', (token) => token.endpoint_id));
  if (rc.token.access_token === first) traffic.fail('refresh: the same token again');
  await refused(401, 'OAU-213', client({ token: { access_token: first } }).restapi().account('~').get());
  await pkce(client({ clientId: 'fake-public-client-id' }));
  await pkce(client({ clientId: fake.clientId, clientSecret: fake.clientSecret }));

  async function pkce(app) {
    const uri = new AuthorizeUri();
    await app.installExtension(Object.assign(uri, { revoke: async () => {} }));
    const redirect_uri = 'http://127.0.0.1:3000/callback';
    const answer = await browse(uri.buildUri({ redirect_uri, state: 'state-1', code_challenge_method: 'S256' }));
    if (answer.get('state') !== 'state-1') traffic.fail('authorize: the state is lost');
    const code = answer.get('code');
    await refused(400, 'OAU-211', client(app.rest).authorize({ code, redirect_uri, code_verifier: 'wrong' }));
    const again = await browse(uri.buildUri({ redirect_uri, state: 'state-2', code_challenge_method: 'S256' }));
    await ok(app.authorize({ code: again.get('code'), redirect_uri, code_verifier: uri.codeVerifier }), (token) => (token.refresh_token ? '' : 'no refresh token'));
    await ok(app.restapi().account('~').get());
    await ok(app.refresh());
    const { access_token } = app.token;
    await ok(app.revoke());
    await refused(401, 'OAU-213', client({ token: { access_token } }).restapi().account('~').get());
  }

  const account = rc.restapi().account('~');
  const accountV2 = rc.restapi(null).v2().accounts('~');
  const dictionary = rc.restapi().dictionary();
  const me = rc.token.owner_id;
  const self = account.extension('~');

  // The people and the other extensions of the calls below.
  const page = await ok(account.extension().list({ perPage: 50 }), equal(50, (list) => list.records.length));
  const everybody = [...page.records];
  for (let next = page.navigation.nextPage; next; ) {
    const { data } = await ok(rc.get(next.uri));
    everybody.push(...data.records);
    next = data.navigation.nextPage;
  }
  if (new Set(everybody.map(({ id }) => id)).size !== page.paging.totalElements) traffic.fail('listExtensions: the pages are not the whole list');
  const kinds = (type) => everybody.filter((e) => e.type === type).map(({ id }) => String(id));
  const [queueId, otherQueueId] = kinds('Department');
  const [ann, ben, cleo, dan] = everybody.filter((e) => e.type === 'User' && e.status === 'Enabled' && String(e.id) !== me).map(({ id }) => String(id));
  const user = account.extension(ann);
  const queue = account.callQueues(queueId);
  const { records: devices } = await ok(user.device().get(), nonEmpty);

  await part('Company', async () => {
    const company = await ok(account.get());
    await ok(rc.restapi().account(String(company.id)).get(), equal(company.id, (same) => same.id));
    await refused(404, 'CMN-102', rc.restapi().account('1').get());
    await ok(accountV2.get());
    await ok(account.serviceInfo().get());
    await ok(account.businessAddress().get());
    const address = example('UpdateAccountBusinessAddressRequest');
    await ok(account.businessAddress().put(address), equal('Belmont', (now) => now.businessAddress.city));
    await ok(accountV2.sendWelcomeEmail().post({}));
    await ok(accountV2.sendActivationEmail().post());
    await ok(dictionary.brand('1210').contractedCountry().list());
    await ok(dictionary.brand('1210').contractedCountry('1').get());
  });

  await part('Regional Settings', async () => {
    await ok(accountV2.regionalSettings().get());
    await ok(accountV2.regionalSettings().patch(example('PatchAccountRegionalSettingsRequest')), equal('24h', (now) => now.timeFormat));
    const countries = await ok(dictionary.country().list({ perPage: 100 }), nonEmpty);
    await ok(dictionary.country(String(countries.records[0].id)).get());
    await refused(404, 'CMN-102', dictionary.country('99999').get());
    await ok(dictionary.language().list(), nonEmpty);
    await ok(dictionary.language('1033').get());
    await ok(dictionary.location().get({ stateId: '16', orderBy: 'Npa' }));
    const states = await ok(dictionary.state().list({ perPage: 20, page: 2 }), nonEmpty);
    await ok(dictionary.state(String(states.records[0].id)).get());
    const zones = await ok(dictionary.timezone().list(), nonEmpty);
    await ok(dictionary.timezone(String(zones.records[0].id)).get());
  });

  await part('Extensions', async () => {
    await ok(account.extension().list({ page: 3, perPage: 50 }), equal(20, (list) => list.records.length));
    await ok(account.extension().list({ perPage: 'max' }), equal(everybody.length, (list) => list.records.length));
    await ok(account.extension().list({ status: ['Enabled', 'Disabled'], type: ['User'], perPage: 1000 }), nonEmpty);
    await refused(400, 'CMN-101', account.extension().list({ perPage: 0 }));
    await refused(400, 'CMN-101', account.extension().list({ status: ['Asleep'] }));
    const created = await ok(account.extension().post({
      contact: { firstName: 'Ines', lastName: 'Duarte', email: 'ines@larkspur.example', emailAsLoginName: true }, type: 'User', status: 'NotActivated',
      extensionNumber: '7104', regionalSettings: { timezone: { id: '56' } }, setupWizardState: 'NotStarted',
    }));
    const ines = account.extension(String(created.id));
    await refused(400, 'CMN-101', account.extension().post({ contact: { email: 'nobody' }, extensionNumber: '7105' }));
    await refused(400, 'CMN-101', account.extension().post({ contact: { firstName: 'Ines' }, extensionNumber: '7104' }));
    await ok(ines.get(), equal('7104', (e) => e.extensionNumber));
    await ok(ines.put({ status: 'Enabled', contact: { jobTitle: 'Buyer' }, regionalSettings: { timeFormat: '24h' } }), equal('Buyer', (e) => e.contact.jobTitle));
    await refused(404, 'CMN-102', account.extension('1').get());
    const batch = await ok(rc.get(`/restapi/v1.0/account/~/extension/${ann},1,${ben}`, undefined, multipartJSON));
    if (batch.status !== 207 || batch.data.map((part) => part.status).join() !== '200,404,200') traffic.fail(`batch: ${batch.status} ${JSON.stringify(batch.data).slice(0, 200)}`);
    const task = await ok(account.extensionBulkUpdate().post({ records: [{ id: ann, contact: { department: 'Parts' } }, { id: '1' }] }));
    await ok(account.extensionBulkUpdate().tasks(task.id).get());
    await ok(rc.delete(`/restapi/v1.0/account/~/extension/${created.id}`));
    await refused(404, 'CMN-102', ines.get());
    const templates = await ok(account.templates().list(), nonEmpty);
    await ok(account.templates(String(templates.records[0].id)).get());
    await ok(account.extension(queueId).smsRecipients().bulkAssign().post({ addedExtensionIds: [ann] }));
    await ok(account.extension(queueId).smsRecipients().get(), nonEmpty);
    await refused(403, 'CMN-403', user.smsRecipients().get());
  });

  await part('User Settings', async () => {
    await ok(self.get());
    await ok(user.callerId().get());
    await ok(user.callerId().put({ byFeature: [{ feature: 'RingOut', callerId: { type: 'Blocked' } }], extensionNameForOutboundCalls: true }));
    await ok(user.conferencing().get());
    await ok(user.conferencing().put({ allowJoinBeforeHost: true }), equal(true, (now) => now.allowJoinBeforeHost));
    await ok(user.features().get(), nonEmpty);
    await ok(user.videoConfiguration().get());
    await ok(user.grant().get(), nonEmpty);
    await ok(user.notificationSettings().get());
    await ok(user.notificationSettings().put(example('UpdateNotificationSettingsRequest')), equal(true, (now) => now.advancedMode));
    const isFile = (type) => (data) => (data.byteLength ?? data.length ? '' : `no ${type}`);
    await ok(self.profileImage().list(), isFile('image'));
    await ok(self.profileImage('90x90').get(), isFile('image'));
    const image = { image: { filename: 'face.gif', content: picture, contentType: 'image/gif' } };
    await ok(user.profileImage().post(image));
    await ok(user.profileImage().put(image));
    await ok(user.profileImage().list(), equal(picture.length, size));
    await ok(user.profileImage().delete());
    const provisioned = await ok(accountV2.batchProvisioning().users().post({
      records: [{ status: 'Enabled', contact: { firstName: 'Pavel', lastName: 'Novak', email: 'pavel@larkspur.example' } }],
    }), equal(true, (result) => result.results[0].successful));
    await ok(accountV2.extensions().delete({ records: [{ id: provisioned.results[0].extension.id }, { id: '1' }], keepAssetsInInventory: true }));
  });

  await part('Phone Numbers', async () => {
    const numbers = await ok(account.phoneNumber().list({ perPage: 100 }), nonEmpty);
    await ok(account.phoneNumber().list({ usageType: ['DirectNumber'], perPage: 10, page: 2 }), equal(10, (list) => list.records.length));
    await ok(account.phoneNumber(String(numbers.records[0].id)).get());
    await ok(accountV2.phoneNumbers().get({ perPage: 1000 }), nonEmpty);
    const added = await ok(accountV2.phoneNumbers().bulkAdd().post({ records: [130, 131, 132].map((n) => ({ phoneNumber: `+13035570${n}`, usageType: 'Inventory' })) }));
    const inventory = await ok(accountV2.phoneNumbers().bulkAdd(added.id).get());
    const [one, two, three] = inventory.records.map(({ id }) => id);
    await ok(accountV2.phoneNumbers(one).patch({ type: 'VoiceFax', usageType: 'DirectNumber', extension: { id: ann } }));
    await ok(accountV2.phoneNumbers(one).replace().post({ targetPhoneNumberId: two }));
    await ok(accountV2.phoneNumbers().delete({ records: [{ id: three }, { id: '1' }] }));
    const own = await ok(user.phoneNumber().get(), nonEmpty);
    // The client has no method that puts the id of the number into this path.
    for (const { id } of own.records) await ok(rc.get(`/restapi/v1.0/account/~/extension/${ann}/phone-number/${id}/sms-configuration`));
    await ok(rc.restapi(null).v2().numberParser().parse().post(example('ParsePhoneNumberV2Request')));
    await ok(rc.post('/restapi/v1.0/number-parser/parse', example('ParsePhoneNumberRequest')));
  });

  await part('Business Hours', async () => {
    await ok(account.businessHours().get());
    await ok(account.businessHours().put(example('UpdateCompanyBusinessHoursRequest')));
    await ok(user.businessHours().get());
    await ok(user.businessHours().put(example('UpdateUserBusinessHoursRequest')), equal('18:00', (now) => now.schedule.weeklyRanges.monday[0].to));
  });

  await part('Call Handling Rules', async () => {
    const rules = await ok(user.answeringRule().list({ view: 'Detailed' }), nonEmpty);
    await ok(user.answeringRule('business-hours-rule').get());
    const rule = await ok(user.answeringRule().post({
      name: 'Board meeting', type: 'Custom', enabled: true, callers: [{ callerId: '+16505550170' }], callHandlingAction: 'TakeMessagesOnly',
      voicemail: { enabled: true, recipient: { id: ann } }, screening: 'Off',
    }));
    await ok(user.answeringRule(rule.id).put({ enabled: false }), equal(false, (now) => now.enabled));
    await ok(user.answeringRule().list(), equal(rules.records.length + 1, (list) => list.records.length));
    await ok(user.answeringRule(rule.id).delete());
    await refused(404, 'CMN-102', user.answeringRule(rule.id).get());
    await refused(403, 'AWR-150', user.answeringRule('business-hours-rule').delete());
    await ok(account.answeringRule().list(), nonEmpty);
    const companyRule = await ok(account.answeringRule().post({
      name: 'Christmas', enabled: true, type: 'Custom', callHandlingAction: 'Operator', schedule: { ranges: [{ from: '2026-12-24T00:00:00Z', to: '2026-12-27T00:00:00Z' }] },
    }));
    await ok(account.answeringRule(companyRule.id).get());
    await ok(account.answeringRule(companyRule.id).put({ enabled: false }));
    await ok(account.answeringRule(companyRule.id).delete());
    await ok(account.forwardAllCalls().get());
    await ok(account.forwardAllCalls().patch({ enabled: true }), equal(true, (now) => now.enabled));
  });

  await part('Call Forwarding, Call Blocking, Call Flip', async () => {
    await ok(user.forwardingNumber().list(), nonEmpty);
    const forwarding = await ok(user.forwardingNumber().post({ phoneNumber: '+19075550182', label: 'Holiday flat', type: 'Other' }));
    const spare = await ok(user.forwardingNumber().post({ phoneNumber: '+19075550183', label: 'Boat', type: 'Other' }));
    await ok(user.forwardingNumber(String(forwarding.id)).get());
    await ok(user.forwardingNumber(String(forwarding.id)).put({ label: 'Flat' }), equal('Flat', (now) => now.label));
    await ok(user.forwardingNumber(String(forwarding.id)).delete());
    await ok(user.forwardingNumber().deleteAll({ records: [{ forwardingNumberId: String(spare.id) }] }));
    const blocking = user.callerBlocking();
    await ok(blocking.get());
    await ok(blocking.put({ noCallerId: 'BlockCallsAndFaxes' }), equal('BlockCallsAndFaxes', (now) => now.noCallerId));
    const blocked = await ok(blocking.phoneNumbers().post({ phoneNumber: '+19075550170', label: 'Board office', status: 'Blocked' }));
    const second = await ok(blocking.phoneNumbers().post({ phoneNumber: '+19075550171', label: 'Survey', status: 'Blocked' }));
    await ok(blocking.phoneNumbers().list({ perPage: 1 }), equal(1, (list) => list.records.length));
    await ok(blocking.phoneNumbers(blocked.id).get());
    await ok(blocking.phoneNumbers(blocked.id).put({ label: 'Board' }), equal('Board', (now) => now.label));
    const several = await ok(rc.get(`/restapi/v1.0/account/~/extension/${ann}/caller-blocking/phone-numbers/${blocked.id},${second.id}`, undefined, multipartJSON));
    if (several.data.map((part) => part.body.label).join() !== 'Board,Survey') traffic.fail('batch of blocked numbers');
    await ok(blocking.phoneNumbers(blocked.id).delete());
    const flips = accountV2.extensions(ann).callFlipNumbers();
    const flip = await ok(flips.get(), nonEmpty);
    await ok(flips.put({ records: flip.records.concat({ phoneNumber: '+19075550181', type: 'External', label: 'Home', flipNumber: '8' }) }));
  });

  await part('Greetings', async () => {
    const presets = await ok(dictionary.greeting().list({ perPage: 100 }), nonEmpty);
    await ok(dictionary.greeting(String(presets.records[0].id)).get());
    const greeting = await ok(user.greeting().post({ type: 'Voicemail', answeringRule: { id: 'business-hours-rule' }, binary: recording }), equal('Voicemail', (now) => now.type));
    await ok(user.greeting(String(greeting.id)).get());
    await ok(user.greeting(String(greeting.id)).content().get(), equal(sound.length, size));
    const hello = await ok(account.greeting().post({ type: 'Company', answeringRule: { id: 'business-hours-rule' }, languageId: '1033', binary: recording }));
    const heard = await ok(rc.get(hello.contentUri, undefined, { responseType: 'arraybuffer' }));
    if (size(heard.data) !== sound.length) traffic.fail('readAccountGreetingContent: another recording');
    await refused(400, 'CMN-101', account.greeting().post({ type: 'Company' }));
    await ok(user.greeting().holdMusic().get());
  });

  await part('IVR', async () => {
    const prompt = await ok(account.ivrPrompts().post({ name: 'Welcome', attachment: recording }));
    await ok(account.ivrPrompts().list(), nonEmpty);
    await ok(account.ivrPrompts(prompt.id).get());
    await ok(account.ivrPrompts(prompt.id).content().get(), equal(sound.length, size));
    await ok(account.ivrPrompts(prompt.id).put({ filename: 'Welcome 2026' }));
    const menu = await ok(account.ivrMenus().post({
      name: 'Lunch', extensionNumber: '7302', site: { id: 'main-site' }, actions: [{ input: '0', action: 'ConnectToOperator' }],
      prompt: { mode: 'TextToSpeech', text: 'We are at lunch.', language: { id: '1033' } },
    }));
    await ok(account.ivrMenus().list(), nonEmpty);
    await ok(account.ivrMenus(String(menu.id)).get());
    await ok(account.ivrMenus(String(menu.id)).put({ name: 'Lunch break' }), equal('Lunch break', (now) => now.name));
    await ok(account.ivrPrompts(prompt.id).delete());
  });

  await part('Call Queues', async () => {
    await ok(account.callQueues().list({ perPage: 10 }), nonEmpty);
    await ok(queue.get());
    await ok(queue.put({ serviceLevelSettings: { slaGoal: 90, slaThresholdSeconds: 15 } }), equal(90, (now) => now.serviceLevelSettings.slaGoal));
    await ok(queue.bulkAssign().post({ addedExtensionIds: [ann, ben, cleo] }));
    await ok(queue.members().get({ perPage: 2 }), equal(2, (list) => list.records.length));
    await ok(user.callQueues().put({ records: [{ id: queueId }, { id: otherQueueId }] }));
    await ok(account.extension(queueId).overflowSettings().get());
    await ok(account.extension(queueId).overflowSettings().put({ enabled: true, items: [{ id: otherQueueId }] }));
    await ok(rc.get(`/restapi/v1.0/account/~/department/${queueId}/members`));
    await ok(rc.post('/restapi/v1.0/account/~/department/bulk-assign', { items: [{ departmentId: queueId, addedExtensionIds: [dan] }] }));
    await refused(404, 'CMN-102', account.callQueues('1').get());
    await refused(400, 'CMN-101', queue.bulkAssign().post({ addedExtensionIds: ['1'] }));
  });

  await part('Presence', async () => {
    await ok(account.presence().get({ perPage: 50 }), nonEmpty);
    await ok(user.presence().get({ sipData: true, detailedTelephonyState: true }));
    await ok(user.presence().put({ message: 'In a meeting', dndStatus: 'DoNotAcceptAnyCalls' }), equal('DoNotAcceptAnyCalls', (now) => now.dndStatus));
    await ok(user.unifiedPresence().get());
    await ok(user.unifiedPresence().patch(example('UpdateUnifiedPresenceRequest')));
    await ok(rc.get(`/restapi/v1.0/account/~/extension/${ann},${ben}/presence`, undefined, multipartJSON), equal(207, ({ status }) => status));
    await ok(rc.get(`/restapi/v1.0/account/~/extension/${ann},${ben}/unified-presence`, undefined, multipartJSON), equal(207, ({ status }) => status));
    await ok(queue.presence().get(), nonEmpty);
    await ok(queue.presence().put({ records: [{ member: { id: ann }, acceptCurrentQueueCalls: true }] }));
    await ok(user.callQueuePresence().get(), nonEmpty);
    await ok(user.callQueuePresence().put({ records: [{ callQueue: { id: queueId }, acceptCalls: true }] }));
  });

  await part('Devices', async () => {
    const device = account.device(devices[0].id);
    await ok(device.get());
    await ok(device.put({ name: 'Reception' }), equal('Reception', (now) => now.name));
    await ok(device.emergency().put(example('UpdateDeviceEmergencyRequest')));
    await ok(device.sipInfo().get());
    await ok(rc.get(`/restapi/v1.0/account/~/device/${devices[0].id},1`, undefined, multipartJSON), equal(207, ({ status }) => status));
    await ok(user.webappDevices().get());
    const phones = await ok(accountV2.devices().bulkAdd().post({
      records: [{ extension: { id: ann }, type: 'OtherPhone', emergency: { location: { id: '405100001' } }, phoneInfo: { preferredAreaCode: '303' } }],
    }));
    const stock = await ok(accountV2.deviceInventory().post({ type: 'OtherPhone', quantity: 2, site: { id: 'main-site' } }));
    const spares = stock.devices.map(({ id }) => id);
    await ok(accountV2.extensions(ann).devices(devices[0].id).replace().post({ targetDeviceId: spares[0] }));
    await ok(accountV2.deviceInventory().delete({ records: [{ deviceId: spares[1] }] }));
    await ok(accountV2.devices(phones.results[0].device?.id ?? phones.results[0].id).delete({ keepAssetsInInventory: true }));
  });

  await part('Role Management, User Permissions', async () => {
    await ok(dictionary.userRole().list(), nonEmpty);
    await ok(dictionary.userRole('1').get());
    await ok(account.userRole().list({ custom: false }), nonEmpty);
    const role = await ok(account.userRole().post(example('CreateCustomRoleRequest')));
    await ok(account.userRole(role.id).get({ advancedPermissions: true }));
    await ok(account.userRole(role.id).put({ ...role, description: 'Sees the queues.' }), equal('Sees the queues.', (now) => now.description));
    await ok(account.userRole(role.id).bulkAssign().post({ siteRestricted: false, siteCompatible: true, addedExtensionIds: [ann], removedExtensionIds: [] }));
    await ok(account.assignedRole().get(), nonEmpty);
    await ok(user.assignedRole().get(), nonEmpty);
    await ok(user.assignedRole().put({ records: [{ id: role.id }] }));
    await ok(user.assignedRole().default().put());
    await ok(user.assignableRoles().get(), nonEmpty);
    const standard = await ok(account.userRole().default().get());
    await ok(account.userRole().default().put({ id: role.id }), equal(role.id, (now) => now.id));
    await ok(account.userRole().default().put({ id: standard.id }));
    await ok(account.userRole(role.id).delete());
    await ok(user.authzProfile().get());
    await ok(user.authzProfile().check().get({ permissionId: 'ReadCallLog' }));
    const permissions = await ok(dictionary.permission().list(), nonEmpty);
    await ok(dictionary.permission(permissions.records[0].id).get());
    const categories = await ok(dictionary.permissionCategory().list(), nonEmpty);
    await ok(dictionary.permissionCategory(categories.records[0].id).get());
  });

  await part('Multi-Site, Site Administration, Cost Centers, Custom Fields', async () => {
    const site = await ok(account.sites().post({ name: 'Reno', extensionNumber: '7900', code: '77', email: 'reno@larkspur.example', operator: { id: ben } }));
    await ok(account.sites().list(), nonEmpty);
    await ok(account.sites(site.id).get());
    await ok(account.sites(site.id).put({ callerIdName: 'Larkspur Reno' }), equal('Larkspur Reno', (now) => now.callerIdName));
    await ok(account.sites(site.id).bulkAssign().post({ addedExtensionIds: [cleo] }));
    await ok(account.sites(site.id).members().get(), nonEmpty);
    await ok(account.sites(site.id).ivr().get());
    await ok(account.sites(site.id).ivr().put({ promptRepeatCount: 2 }), equal(2, (now) => now.promptRepeatCount));
    await ok(user.administeredSites().put({ records: [{ id: site.id }, { id: 'main-site' }] }));
    await ok(user.administeredSites().get(), nonEmpty);
    await ok(account.sites(site.id).bulkAssign().post({ removedExtensionIds: [cleo] }));
    await ok(account.sites(site.id).delete());
    await ok(accountV2.costCenters().get(), nonEmpty);
    const field = await ok(account.customFields().post({ category: 'User', displayName: 'Desk' }));
    await ok(account.customFields().get(), nonEmpty);
    await ok(account.customFields(field.id).put({ displayName: 'Table' }), equal('Table', (now) => now.displayName));
    await ok(account.customFields(field.id).delete());
  });

  await part('Paging Only Groups, Call Monitoring Groups, Call Recording Settings', async () => {
    const [pagingId] = kinds('PagingOnly');
    const paging = account.pagingOnlyGroups(pagingId);
    await ok(paging.bulkAssign().post({ addedUserIds: [ann] }));
    await ok(paging.users().get(), nonEmpty);
    await ok(paging.devices().get());
    const monitoring = await ok(account.callMonitoringGroups().post({ name: 'Coaching', site: { id: 'main-site' } }));
    await ok(account.callMonitoringGroups().get(), nonEmpty);
    await ok(account.callMonitoringGroups(monitoring.id).put({ name: 'Training' }), equal('Training', (now) => now.name));
    await ok(account.callMonitoringGroups(monitoring.id).bulkAssign().post({ addedExtensions: [{ id: ann, permissions: ['Monitored'] }] }));
    await ok(account.callMonitoringGroups(monitoring.id).members().get(), nonEmpty);
    await ok(account.callMonitoringGroups(monitoring.id).delete());
    const callRecording = account.callRecording();
    await ok(callRecording.get());
    await ok(callRecording.put({ automatic: { enabled: true, allowMute: false } }));
    await ok(callRecording.bulkAssign().post({ addedExtensions: [{ id: ann, callDirection: 'All' }] }));
    await ok(callRecording.extensions().get(), nonEmpty);
    const announcements = await ok(callRecording.customGreetings().get(), nonEmpty);
    await ok(callRecording.customGreetings(announcements.records[0].custom?.id ?? announcements.records[0].id).delete());
    await ok(callRecording.customGreetings().deleteAll());
  });

  await part('Internal Contacts', async () => {
    const directory = account.directory();
    await ok(directory.entries().list({ perPage: 'max' }), nonEmpty);
    await ok(directory.entries().list({ perPage: 'all', typeGroup: 'User' }), nonEmpty);
    await ok(directory.entries().list({ perPage: 50, page: 2, showFederated: false }), equal(50, (list) => list.records.length));
    await ok(directory.entries(ann).get(), equal(ann, (entry) => entry.id));
    await ok(directory.entries().search().post(example('SearchDirectoryEntriesRequest')));
    await ok(directory.federation().get());
    await refused(404, 'ADG-122', directory.entries('1').get());
    await refused(404, 'ADG-107', rc.restapi().account('1').directory().federation().get());
    await refused(400, 'ADG-121', directory.entries().list({ perPage: 'most' }));
    await refused(400, 'ADG-121', directory.entries().search().post({ perPage: -1 }));
  });

  await part('States, State-based Rules, Interaction Rules, Forwarding Targets', async () => {
    const handling = accountV2.extensions(ann).commHandling();
    await ok(handling.states().list(), nonEmpty);
    await ok(handling.states('work-hours').get());
    await ok(handling.states('work-hours').patch(example('UpdateCicStateRequest')));
    const voice = handling.voice();
    const byState = await ok(voice.stateRules().list(), nonEmpty);
    const stateId = byState.records.find(({ state }) => state.id === 'work-hours').state.id;
    await ok(voice.stateRules(stateId).get());
    await ok(voice.stateRules(stateId).patch(example('UpdateVoiceStateBasedRuleRequest')));
    const interaction = await ok(voice.interactionRules().post(example('CreateVoiceInteractionRuleRequest')));
    await ok(voice.interactionRules().list(), nonEmpty);
    await ok(voice.interactionRules(interaction.id).get());
    await ok(voice.interactionRules(interaction.id).patch({ displayName: 'Board' }), equal('Board', (now) => now.displayName));
    await ok(voice.interactionRules(interaction.id).delete());
    await ok(voice.forwardingTargets().get(), nonEmpty);
    await ok(voice.forwardingTargets().delete(example('DeleteForwardingTargetsRequest')));
    await ok(voice.forwardingTargets().devices(devices[0].id).extensions().get());
  });

  await part('Audit Trail', async () => {
    await ok(account.auditTrail().search().post({ page: 1, perPage: 10 }), nonEmpty);
  });

  // Sign-out
  await ok(rc.revoke());
  await refused(401, 'OAU-213', rc.get('/restapi/v1.0/account/~')); // the client sends the word undefined as token
  return traffic;
}
