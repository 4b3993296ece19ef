// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentraltest

// operations is what the fake platform does: a method for each operation of the document. A reply is an object, a file,
// another status with its object, or nil for a success without a body.
type operations interface {
	// ReadAccountInfo answers GET /restapi/v1.0/account/{accountId}.
	ReadAccountInfo(*call) (any, error)
	// ReadAccountBusinessAddress answers GET /restapi/v1.0/account/{accountId}/business-address.
	ReadAccountBusinessAddress(*call) (any, error)
	// UpdateAccountBusinessAddress answers PUT /restapi/v1.0/account/{accountId}/business-address.
	UpdateAccountBusinessAddress(*call) (any, error)
	// ListExtensions answers GET /restapi/v1.0/account/{accountId}/extension.
	ListExtensions(*call) (any, error)
	// CreateExtension answers POST /restapi/v1.0/account/{accountId}/extension.
	CreateExtension(*call) (any, error)
	// ExtensionBulkUpdate answers POST /restapi/v1.0/account/{accountId}/extension-bulk-update.
	ExtensionBulkUpdate(*call) (any, error)
	// GetExtensionBulkUpdateTask answers GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}.
	GetExtensionBulkUpdateTask(*call) (any, error)
	// DeleteExtension answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	DeleteExtension(*call) (any, error)
	// ReadExtension answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	ReadExtension(*call) (any, error)
	// UpdateExtension answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	UpdateExtension(*call) (any, error)
	// ReadExtensionCallerID answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id.
	ReadExtensionCallerID(*call) (any, error)
	// UpdateExtensionCallerID answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id.
	UpdateExtensionCallerID(*call) (any, error)
	// ReadConferencingSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing.
	ReadConferencingSettings(*call) (any, error)
	// UpdateConferencingSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing.
	UpdateConferencingSettings(*call) (any, error)
	// ReadExtensionFeatures answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features.
	ReadExtensionFeatures(*call) (any, error)
	// ListExtensionGrants answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant.
	ListExtensionGrants(*call) (any, error)
	// ReadNotificationSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	ReadNotificationSettings(*call) (any, error)
	// UpdateNotificationSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	UpdateNotificationSettings(*call) (any, error)
	// ListExtensionPhoneNumbers answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number.
	ListExtensionPhoneNumbers(*call) (any, error)
	// SmsConfigurationInfo answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration.
	SmsConfigurationInfo(*call) (any, error)
	// DeleteUserProfileImage answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	DeleteUserProfileImage(*call) (any, error)
	// ReadUserProfileImageLegacy answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	ReadUserProfileImageLegacy(*call) (any, error)
	// CreateUserProfileImage answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	CreateUserProfileImage(*call) (any, error)
	// UpdateUserProfileImage answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	UpdateUserProfileImage(*call) (any, error)
	// ReadScaledProfileImage answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}.
	ReadScaledProfileImage(*call) (any, error)
	// GetSmsRecipients answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients.
	GetSmsRecipients(*call) (any, error)
	// BulkAssignSmsRecipients answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign.
	BulkAssignSmsRecipients(*call) (any, error)
	// ListAccountPhoneNumbers answers GET /restapi/v1.0/account/{accountId}/phone-number.
	ListAccountPhoneNumbers(*call) (any, error)
	// ReadAccountPhoneNumber answers GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}.
	ReadAccountPhoneNumber(*call) (any, error)
	// ReadAccountServiceInfo answers GET /restapi/v1.0/account/{accountId}/service-info.
	ReadAccountServiceInfo(*call) (any, error)
	// ListUserTemplates answers GET /restapi/v1.0/account/{accountId}/templates.
	ListUserTemplates(*call) (any, error)
	// ReadUserTemplate answers GET /restapi/v1.0/account/{accountId}/templates/{templateId}.
	ReadUserTemplate(*call) (any, error)
	// ListContractedCountries answers GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country.
	ListContractedCountries(*call) (any, error)
	// ListDomesticCountries answers GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}.
	ListDomesticCountries(*call) (any, error)
	// ListCountries answers GET /restapi/v1.0/dictionary/country.
	ListCountries(*call) (any, error)
	// ReadCountry answers GET /restapi/v1.0/dictionary/country/{countryId}.
	ReadCountry(*call) (any, error)
	// ListLanguages answers GET /restapi/v1.0/dictionary/language.
	ListLanguages(*call) (any, error)
	// ReadLanguage answers GET /restapi/v1.0/dictionary/language/{languageId}.
	ReadLanguage(*call) (any, error)
	// ListLocations answers GET /restapi/v1.0/dictionary/location.
	ListLocations(*call) (any, error)
	// ListStates answers GET /restapi/v1.0/dictionary/state.
	ListStates(*call) (any, error)
	// ReadState answers GET /restapi/v1.0/dictionary/state/{stateId}.
	ReadState(*call) (any, error)
	// ListTimezones answers GET /restapi/v1.0/dictionary/timezone.
	ListTimezones(*call) (any, error)
	// ReadTimezone answers GET /restapi/v1.0/dictionary/timezone/{timezoneId}.
	ReadTimezone(*call) (any, error)
	// ParsePhoneNumber answers POST /restapi/v1.0/number-parser/parse.
	ParsePhoneNumber(*call) (any, error)
	// GetAccountInfoV2 answers GET /restapi/v2/accounts/{accountId}.
	GetAccountInfoV2(*call) (any, error)
	// PostBatchProvisionUsers answers POST /restapi/v2/accounts/{accountId}/batch-provisioning/users.
	PostBatchProvisionUsers(*call) (any, error)
	// BulkDeleteUsersV2 answers DELETE /restapi/v2/accounts/{accountId}/extensions.
	BulkDeleteUsersV2(*call) (any, error)
	// DeleteNumbersFromInventoryV2 answers DELETE /restapi/v2/accounts/{accountId}/phone-numbers.
	DeleteNumbersFromInventoryV2(*call) (any, error)
	// ListAccountPhoneNumbersV2 answers GET /restapi/v2/accounts/{accountId}/phone-numbers.
	ListAccountPhoneNumbersV2(*call) (any, error)
	// AddNumbersToInventoryV2 answers POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add.
	AddNumbersToInventoryV2(*call) (any, error)
	// GetBulkAddTaskResultsV2 answers GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}.
	GetBulkAddTaskResultsV2(*call) (any, error)
	// AssignPhoneNumberV2 answers PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}.
	AssignPhoneNumberV2(*call) (any, error)
	// ReplacePhoneNumberV2 answers POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace.
	ReplacePhoneNumberV2(*call) (any, error)
	// GetAccountRegionalSettings answers GET /restapi/v2/accounts/{accountId}/regional-settings.
	GetAccountRegionalSettings(*call) (any, error)
	// PatchAccountRegionalSettings answers PATCH /restapi/v2/accounts/{accountId}/regional-settings.
	PatchAccountRegionalSettings(*call) (any, error)
	// SendActivationEmailV2 answers POST /restapi/v2/accounts/{accountId}/send-activation-email.
	SendActivationEmailV2(*call) (any, error)
	// SendWelcomeEmailV2 answers POST /restapi/v2/accounts/{accountId}/send-welcome-email.
	SendWelcomeEmailV2(*call) (any, error)
	// ParsePhoneNumberV2 answers POST /restapi/v2/number-parser/parse.
	ParsePhoneNumberV2(*call) (any, error)
}

// handlers returns the methods of o by the id of their operation.
func handlers(o operations) map[string]func(*call) (any, error) {
	return map[string]func(*call) (any, error){
		"readAccountInfo":              o.ReadAccountInfo,
		"readAccountBusinessAddress":   o.ReadAccountBusinessAddress,
		"updateAccountBusinessAddress": o.UpdateAccountBusinessAddress,
		"listExtensions":               o.ListExtensions,
		"createExtension":              o.CreateExtension,
		"extensionBulkUpdate":          o.ExtensionBulkUpdate,
		"getExtensionBulkUpdateTask":   o.GetExtensionBulkUpdateTask,
		"deleteExtension":              o.DeleteExtension,
		"readExtension":                o.ReadExtension,
		"updateExtension":              o.UpdateExtension,
		"readExtensionCallerId":        o.ReadExtensionCallerID,
		"updateExtensionCallerId":      o.UpdateExtensionCallerID,
		"readConferencingSettings":     o.ReadConferencingSettings,
		"updateConferencingSettings":   o.UpdateConferencingSettings,
		"readExtensionFeatures":        o.ReadExtensionFeatures,
		"listExtensionGrants":          o.ListExtensionGrants,
		"readNotificationSettings":     o.ReadNotificationSettings,
		"updateNotificationSettings":   o.UpdateNotificationSettings,
		"listExtensionPhoneNumbers":    o.ListExtensionPhoneNumbers,
		"smsConfigurationInfo":         o.SmsConfigurationInfo,
		"deleteUserProfileImage":       o.DeleteUserProfileImage,
		"readUserProfileImageLegacy":   o.ReadUserProfileImageLegacy,
		"createUserProfileImage":       o.CreateUserProfileImage,
		"updateUserProfileImage":       o.UpdateUserProfileImage,
		"readScaledProfileImage":       o.ReadScaledProfileImage,
		"getSmsRecipients":             o.GetSmsRecipients,
		"bulkAssignSmsRecipients":      o.BulkAssignSmsRecipients,
		"listAccountPhoneNumbers":      o.ListAccountPhoneNumbers,
		"readAccountPhoneNumber":       o.ReadAccountPhoneNumber,
		"readAccountServiceInfo":       o.ReadAccountServiceInfo,
		"listUserTemplates":            o.ListUserTemplates,
		"readUserTemplate":             o.ReadUserTemplate,
		"listContractedCountries":      o.ListContractedCountries,
		"listDomesticCountries":        o.ListDomesticCountries,
		"listCountries":                o.ListCountries,
		"readCountry":                  o.ReadCountry,
		"listLanguages":                o.ListLanguages,
		"readLanguage":                 o.ReadLanguage,
		"listLocations":                o.ListLocations,
		"listStates":                   o.ListStates,
		"readState":                    o.ReadState,
		"listTimezones":                o.ListTimezones,
		"readTimezone":                 o.ReadTimezone,
		"parsePhoneNumber":             o.ParsePhoneNumber,
		"getAccountInfoV2":             o.GetAccountInfoV2,
		"postBatchProvisionUsers":      o.PostBatchProvisionUsers,
		"bulkDeleteUsersV2":            o.BulkDeleteUsersV2,
		"deleteNumbersFromInventoryV2": o.DeleteNumbersFromInventoryV2,
		"listAccountPhoneNumbersV2":    o.ListAccountPhoneNumbersV2,
		"addNumbersToInventoryV2":      o.AddNumbersToInventoryV2,
		"getBulkAddTaskResultsV2":      o.GetBulkAddTaskResultsV2,
		"assignPhoneNumberV2":          o.AssignPhoneNumberV2,
		"replacePhoneNumberV2":         o.ReplacePhoneNumberV2,
		"getAccountRegionalSettings":   o.GetAccountRegionalSettings,
		"patchAccountRegionalSettings": o.PatchAccountRegionalSettings,
		"sendActivationEmailV2":        o.SendActivationEmailV2,
		"sendWelcomeEmailV2":           o.SendWelcomeEmailV2,
		"parsePhoneNumberV2":           o.ParsePhoneNumberV2,
	}
}

// byExample answers every operation with the example of the document.
type byExample struct{}

func (byExample) ReadAccountInfo(c *call) (any, error)              { return c.example(), nil }
func (byExample) ReadAccountBusinessAddress(c *call) (any, error)   { return c.example(), nil }
func (byExample) UpdateAccountBusinessAddress(c *call) (any, error) { return c.example(), nil }
func (byExample) ListExtensions(c *call) (any, error)               { return c.example(), nil }
func (byExample) CreateExtension(c *call) (any, error)              { return c.example(), nil }
func (byExample) ExtensionBulkUpdate(c *call) (any, error)          { return c.example(), nil }
func (byExample) GetExtensionBulkUpdateTask(c *call) (any, error)   { return c.example(), nil }
func (byExample) DeleteExtension(c *call) (any, error)              { return c.example(), nil }
func (byExample) ReadExtension(c *call) (any, error)                { return c.example(), nil }
func (byExample) UpdateExtension(c *call) (any, error)              { return c.example(), nil }
func (byExample) ReadExtensionCallerID(c *call) (any, error)        { return c.example(), nil }
func (byExample) UpdateExtensionCallerID(c *call) (any, error)      { return c.example(), nil }
func (byExample) ReadConferencingSettings(c *call) (any, error)     { return c.example(), nil }
func (byExample) UpdateConferencingSettings(c *call) (any, error)   { return c.example(), nil }
func (byExample) ReadExtensionFeatures(c *call) (any, error)        { return c.example(), nil }
func (byExample) ListExtensionGrants(c *call) (any, error)          { return c.example(), nil }
func (byExample) ReadNotificationSettings(c *call) (any, error)     { return c.example(), nil }
func (byExample) UpdateNotificationSettings(c *call) (any, error)   { return c.example(), nil }
func (byExample) ListExtensionPhoneNumbers(c *call) (any, error)    { return c.example(), nil }
func (byExample) SmsConfigurationInfo(c *call) (any, error)         { return c.example(), nil }
func (byExample) DeleteUserProfileImage(c *call) (any, error)       { return c.example(), nil }
func (byExample) ReadUserProfileImageLegacy(c *call) (any, error)   { return c.example(), nil }
func (byExample) CreateUserProfileImage(c *call) (any, error)       { return c.example(), nil }
func (byExample) UpdateUserProfileImage(c *call) (any, error)       { return c.example(), nil }
func (byExample) ReadScaledProfileImage(c *call) (any, error)       { return c.example(), nil }
func (byExample) GetSmsRecipients(c *call) (any, error)             { return c.example(), nil }
func (byExample) BulkAssignSmsRecipients(c *call) (any, error)      { return c.example(), nil }
func (byExample) ListAccountPhoneNumbers(c *call) (any, error)      { return c.example(), nil }
func (byExample) ReadAccountPhoneNumber(c *call) (any, error)       { return c.example(), nil }
func (byExample) ReadAccountServiceInfo(c *call) (any, error)       { return c.example(), nil }
func (byExample) ListUserTemplates(c *call) (any, error)            { return c.example(), nil }
func (byExample) ReadUserTemplate(c *call) (any, error)             { return c.example(), nil }
func (byExample) ListContractedCountries(c *call) (any, error)      { return c.example(), nil }
func (byExample) ListDomesticCountries(c *call) (any, error)        { return c.example(), nil }
func (byExample) ListCountries(c *call) (any, error)                { return c.example(), nil }
func (byExample) ReadCountry(c *call) (any, error)                  { return c.example(), nil }
func (byExample) ListLanguages(c *call) (any, error)                { return c.example(), nil }
func (byExample) ReadLanguage(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ListLocations(c *call) (any, error)                { return c.example(), nil }
func (byExample) ListStates(c *call) (any, error)                   { return c.example(), nil }
func (byExample) ReadState(c *call) (any, error)                    { return c.example(), nil }
func (byExample) ListTimezones(c *call) (any, error)                { return c.example(), nil }
func (byExample) ReadTimezone(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ParsePhoneNumber(c *call) (any, error)             { return c.example(), nil }
func (byExample) GetAccountInfoV2(c *call) (any, error)             { return c.example(), nil }
func (byExample) PostBatchProvisionUsers(c *call) (any, error)      { return c.example(), nil }
func (byExample) BulkDeleteUsersV2(c *call) (any, error)            { return c.example(), nil }
func (byExample) DeleteNumbersFromInventoryV2(c *call) (any, error) { return c.example(), nil }
func (byExample) ListAccountPhoneNumbersV2(c *call) (any, error)    { return c.example(), nil }
func (byExample) AddNumbersToInventoryV2(c *call) (any, error)      { return c.example(), nil }
func (byExample) GetBulkAddTaskResultsV2(c *call) (any, error)      { return c.example(), nil }
func (byExample) AssignPhoneNumberV2(c *call) (any, error)          { return c.example(), nil }
func (byExample) ReplacePhoneNumberV2(c *call) (any, error)         { return c.example(), nil }
func (byExample) GetAccountRegionalSettings(c *call) (any, error)   { return c.example(), nil }
func (byExample) PatchAccountRegionalSettings(c *call) (any, error) { return c.example(), nil }
func (byExample) SendActivationEmailV2(c *call) (any, error)        { return c.example(), nil }
func (byExample) SendWelcomeEmailV2(c *call) (any, error)           { return c.example(), nil }
func (byExample) ParsePhoneNumberV2(c *call) (any, error)           { return c.example(), nil }
