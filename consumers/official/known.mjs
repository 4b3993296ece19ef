// What the declarations of @rc-ex/core get wrong, with the reason. run.mjs reports an entry that nothing needs any more.

const rings = ['AllDesktop', 'AllMobile', 'Coworker', 'Device', 'Hotdesk', 'ImsPhoneNumber', 'FmcPhoneNumber', 'Integration', 'PhoneNumber', 'CloudConnector'];
const ends = ['Extension', 'PhoneNumber', 'PlayAnnouncement', 'VoiceMail', 'CloudConnector'];
const forwards = ['Coworker', 'Device', 'ImsPhoneNumber', 'FmcPhoneNumber', 'Integration', 'PhoneNumber', 'CloudConnector'];

/** The declared types of a kind of target, by their value of type. */
function targets(names, kind, form) {
  return Object.fromEntries(names.map((name) => [`${name}${kind === 'Forwarding' ? 'Ring' : kind}Target`, `Comm${name}${kind}Target${form}`]));
}

/**
 * Types into which the client's generator merged the branches of a union: every property became optional, and the enum of type is that
 * of one branch. The branches are declared as well; they stand here by the type that they are for.
 */
export const unions = {
  CommInteractionDispatchingResourceActionsTargets: { ...targets(rings, 'Ring', 'Resource'), ...targets(ends, 'Terminating', 'Resource') },
  CommStateDispatchingResourceActionsTargets: { ...targets(rings, 'Ring', 'Resource'), ...targets(ends, 'Terminating', 'Resource') },
  CommDispatchingRequestActionsTargets: { ...targets(rings, 'Ring', 'Request'), ...targets(ends, 'Terminating', 'Request') },
  CommForwardingTargetsResourceRecords: targets(forwards, 'Forwarding', 'Resource'),
  CommRemoveForwardingTargetsItemResourceBulkItem: targets(forwards, 'Forwarding', 'Resource'),
  CommRemoveForwardingTargetsRequestRecords: targets(['Coworker', 'Device', 'Integration', 'PhoneNumber', 'CloudConnector'], 'Forwarding', 'Request'),
};

const real = 'Replies of the platform have more than its document declares; see spec/DIFFERENCES.md.';

/** Errors of the compiler that are mistakes of the declarations: the type of the whole value, part of the message, and the reason. */
export const known = [
  { type: 'AddPhoneNumbersResponse', message: '\'"creationTime"\' does not exist', reason: real },
  { type: 'ParsePhoneNumberResponseV2', message: "Type 'null' is not assignable", reason: 'Replies of the platform hold null for what does not apply.' },
  { type: 'UserAnsweringRuleList', message: '\'"extensionNumber"\' does not exist', reason: real },
  { type: 'CustomAnsweringRuleInfo', message: '\'"extensionNumber"\' does not exist', reason: real },
  { type: 'CallHandlingRuleInfo', message: '\'"extensionNumber"\' does not exist', reason: real },
  { type: 'CompanyAnsweringRuleList', message: '\'"extensionNumber"\' does not exist', reason: real },
  { type: 'ForwardAllCompanyCallsInfo', message: '\'"uri"\' does not exist', reason: real },
  { type: 'AccountRegionalSettingRequest', message: 'is missing', reason: 'A country, a time zone and a language are named by one of two properties.' },
  { type: 'BulkAddDevicesRequest', message: '\'"emergency"\' does not exist', reason: 'One of the two types that a device extends was lost.' },
];
