// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentraltest

// operations is what the fake platform does: a method for each operation of the document. A reply is an object, a file,
// another status with its object, or nil for a success without a body.
type operations interface {
	// ReadAccount answers GET /restapi/v1.0/account/{accountId}.
	ReadAccount(*call) (any, error)
	// ReadAccountBusinessAddress answers GET /restapi/v1.0/account/{accountId}/business-address.
	ReadAccountBusinessAddress(*call) (any, error)
	// UpdateAccountBusinessAddress answers PUT /restapi/v1.0/account/{accountId}/business-address.
	UpdateAccountBusinessAddress(*call) (any, error)
	// ListExtensions answers GET /restapi/v1.0/account/{accountId}/extension.
	ListExtensions(*call) (any, error)
	// CreateExtension answers POST /restapi/v1.0/account/{accountId}/extension.
	CreateExtension(*call) (any, error)
	// UpdateExtensions answers POST /restapi/v1.0/account/{accountId}/extension-bulk-update.
	UpdateExtensions(*call) (any, error)
	// ReadUpdateExtensionsTask answers GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}.
	ReadUpdateExtensionsTask(*call) (any, error)
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
	// ListExtensionFeatures answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features.
	ListExtensionFeatures(*call) (any, error)
	// ListExtensionGrants answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant.
	ListExtensionGrants(*call) (any, error)
	// ReadNotificationSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	ReadNotificationSettings(*call) (any, error)
	// UpdateNotificationSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	UpdateNotificationSettings(*call) (any, error)
	// ListExtensionPhoneNumbers answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number.
	ListExtensionPhoneNumbers(*call) (any, error)
	// ReadSMSConfiguration answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration.
	ReadSMSConfiguration(*call) (any, error)
	// DeleteUserProfileImage answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	DeleteUserProfileImage(*call) (any, error)
	// ReadUserProfileImage answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	ReadUserProfileImage(*call) (any, error)
	// CreateUserProfileImage answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	CreateUserProfileImage(*call) (any, error)
	// UpdateUserProfileImage answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	UpdateUserProfileImage(*call) (any, error)
	// ReadScaledProfileImage answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}.
	ReadScaledProfileImage(*call) (any, error)
	// ListSMSRecipients answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients.
	ListSMSRecipients(*call) (any, error)
	// AssignSMSRecipients answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign.
	AssignSMSRecipients(*call) (any, error)
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
	// ReadAccountV2 answers GET /restapi/v2/accounts/{accountId}.
	ReadAccountV2(*call) (any, error)
	// CreateUsers answers POST /restapi/v2/accounts/{accountId}/batch-provisioning/users.
	CreateUsers(*call) (any, error)
	// DeleteUsers answers DELETE /restapi/v2/accounts/{accountId}/extensions.
	DeleteUsers(*call) (any, error)
	// DeleteNumbersFromInventory answers DELETE /restapi/v2/accounts/{accountId}/phone-numbers.
	DeleteNumbersFromInventory(*call) (any, error)
	// ListAccountPhoneNumbersV2 answers GET /restapi/v2/accounts/{accountId}/phone-numbers.
	ListAccountPhoneNumbersV2(*call) (any, error)
	// AddNumbersToInventory answers POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add.
	AddNumbersToInventory(*call) (any, error)
	// ReadAddNumbersToInventoryTask answers GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}.
	ReadAddNumbersToInventoryTask(*call) (any, error)
	// AssignPhoneNumber answers PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}.
	AssignPhoneNumber(*call) (any, error)
	// ReplacePhoneNumber answers POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace.
	ReplacePhoneNumber(*call) (any, error)
	// ReadAccountRegionalSettings answers GET /restapi/v2/accounts/{accountId}/regional-settings.
	ReadAccountRegionalSettings(*call) (any, error)
	// UpdateAccountRegionalSettings answers PATCH /restapi/v2/accounts/{accountId}/regional-settings.
	UpdateAccountRegionalSettings(*call) (any, error)
	// SendActivationEmail answers POST /restapi/v2/accounts/{accountId}/send-activation-email.
	SendActivationEmail(*call) (any, error)
	// SendWelcomeEmail answers POST /restapi/v2/accounts/{accountId}/send-welcome-email.
	SendWelcomeEmail(*call) (any, error)
	// ParsePhoneNumberV2 answers POST /restapi/v2/number-parser/parse.
	ParsePhoneNumberV2(*call) (any, error)
}

// handlers returns the methods of o by the id of their operation.
func handlers(o operations) map[string]func(*call) (any, error) {
	return map[string]func(*call) (any, error){
		"readAccountInfo":              o.ReadAccount,
		"readAccountBusinessAddress":   o.ReadAccountBusinessAddress,
		"updateAccountBusinessAddress": o.UpdateAccountBusinessAddress,
		"listExtensions":               o.ListExtensions,
		"createExtension":              o.CreateExtension,
		"extensionBulkUpdate":          o.UpdateExtensions,
		"getExtensionBulkUpdateTask":   o.ReadUpdateExtensionsTask,
		"deleteExtension":              o.DeleteExtension,
		"readExtension":                o.ReadExtension,
		"updateExtension":              o.UpdateExtension,
		"readExtensionCallerId":        o.ReadExtensionCallerID,
		"updateExtensionCallerId":      o.UpdateExtensionCallerID,
		"readConferencingSettings":     o.ReadConferencingSettings,
		"updateConferencingSettings":   o.UpdateConferencingSettings,
		"readExtensionFeatures":        o.ListExtensionFeatures,
		"listExtensionGrants":          o.ListExtensionGrants,
		"readNotificationSettings":     o.ReadNotificationSettings,
		"updateNotificationSettings":   o.UpdateNotificationSettings,
		"listExtensionPhoneNumbers":    o.ListExtensionPhoneNumbers,
		"smsConfigurationInfo":         o.ReadSMSConfiguration,
		"deleteUserProfileImage":       o.DeleteUserProfileImage,
		"readUserProfileImageLegacy":   o.ReadUserProfileImage,
		"createUserProfileImage":       o.CreateUserProfileImage,
		"updateUserProfileImage":       o.UpdateUserProfileImage,
		"readScaledProfileImage":       o.ReadScaledProfileImage,
		"getSmsRecipients":             o.ListSMSRecipients,
		"bulkAssignSmsRecipients":      o.AssignSMSRecipients,
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
		"getAccountInfoV2":             o.ReadAccountV2,
		"postBatchProvisionUsers":      o.CreateUsers,
		"bulkDeleteUsersV2":            o.DeleteUsers,
		"deleteNumbersFromInventoryV2": o.DeleteNumbersFromInventory,
		"listAccountPhoneNumbersV2":    o.ListAccountPhoneNumbersV2,
		"addNumbersToInventoryV2":      o.AddNumbersToInventory,
		"getBulkAddTaskResultsV2":      o.ReadAddNumbersToInventoryTask,
		"assignPhoneNumberV2":          o.AssignPhoneNumber,
		"replacePhoneNumberV2":         o.ReplacePhoneNumber,
		"getAccountRegionalSettings":   o.ReadAccountRegionalSettings,
		"patchAccountRegionalSettings": o.UpdateAccountRegionalSettings,
		"sendActivationEmailV2":        o.SendActivationEmail,
		"sendWelcomeEmailV2":           o.SendWelcomeEmail,
		"parsePhoneNumberV2":           o.ParsePhoneNumberV2,
	}
}

// byExample answers every operation with the example of the document.
type byExample struct{}

func (byExample) ReadAccount(c *call) (any, error)                   { return c.example(), nil }
func (byExample) ReadAccountBusinessAddress(c *call) (any, error)    { return c.example(), nil }
func (byExample) UpdateAccountBusinessAddress(c *call) (any, error)  { return c.example(), nil }
func (byExample) ListExtensions(c *call) (any, error)                { return c.example(), nil }
func (byExample) CreateExtension(c *call) (any, error)               { return c.example(), nil }
func (byExample) UpdateExtensions(c *call) (any, error)              { return c.example(), nil }
func (byExample) ReadUpdateExtensionsTask(c *call) (any, error)      { return c.example(), nil }
func (byExample) DeleteExtension(c *call) (any, error)               { return c.example(), nil }
func (byExample) ReadExtension(c *call) (any, error)                 { return c.example(), nil }
func (byExample) UpdateExtension(c *call) (any, error)               { return c.example(), nil }
func (byExample) ReadExtensionCallerID(c *call) (any, error)         { return c.example(), nil }
func (byExample) UpdateExtensionCallerID(c *call) (any, error)       { return c.example(), nil }
func (byExample) ReadConferencingSettings(c *call) (any, error)      { return c.example(), nil }
func (byExample) UpdateConferencingSettings(c *call) (any, error)    { return c.example(), nil }
func (byExample) ListExtensionFeatures(c *call) (any, error)         { return c.example(), nil }
func (byExample) ListExtensionGrants(c *call) (any, error)           { return c.example(), nil }
func (byExample) ReadNotificationSettings(c *call) (any, error)      { return c.example(), nil }
func (byExample) UpdateNotificationSettings(c *call) (any, error)    { return c.example(), nil }
func (byExample) ListExtensionPhoneNumbers(c *call) (any, error)     { return c.example(), nil }
func (byExample) ReadSMSConfiguration(c *call) (any, error)          { return c.example(), nil }
func (byExample) DeleteUserProfileImage(c *call) (any, error)        { return c.example(), nil }
func (byExample) ReadUserProfileImage(c *call) (any, error)          { return c.example(), nil }
func (byExample) CreateUserProfileImage(c *call) (any, error)        { return c.example(), nil }
func (byExample) UpdateUserProfileImage(c *call) (any, error)        { return c.example(), nil }
func (byExample) ReadScaledProfileImage(c *call) (any, error)        { return c.example(), nil }
func (byExample) ListSMSRecipients(c *call) (any, error)             { return c.example(), nil }
func (byExample) AssignSMSRecipients(c *call) (any, error)           { return c.example(), nil }
func (byExample) ListAccountPhoneNumbers(c *call) (any, error)       { return c.example(), nil }
func (byExample) ReadAccountPhoneNumber(c *call) (any, error)        { return c.example(), nil }
func (byExample) ReadAccountServiceInfo(c *call) (any, error)        { return c.example(), nil }
func (byExample) ListUserTemplates(c *call) (any, error)             { return c.example(), nil }
func (byExample) ReadUserTemplate(c *call) (any, error)              { return c.example(), nil }
func (byExample) ListContractedCountries(c *call) (any, error)       { return c.example(), nil }
func (byExample) ListDomesticCountries(c *call) (any, error)         { return c.example(), nil }
func (byExample) ListCountries(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ReadCountry(c *call) (any, error)                   { return c.example(), nil }
func (byExample) ListLanguages(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ReadLanguage(c *call) (any, error)                  { return c.example(), nil }
func (byExample) ListLocations(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ListStates(c *call) (any, error)                    { return c.example(), nil }
func (byExample) ReadState(c *call) (any, error)                     { return c.example(), nil }
func (byExample) ListTimezones(c *call) (any, error)                 { return c.example(), nil }
func (byExample) ReadTimezone(c *call) (any, error)                  { return c.example(), nil }
func (byExample) ParsePhoneNumber(c *call) (any, error)              { return c.example(), nil }
func (byExample) ReadAccountV2(c *call) (any, error)                 { return c.example(), nil }
func (byExample) CreateUsers(c *call) (any, error)                   { return c.example(), nil }
func (byExample) DeleteUsers(c *call) (any, error)                   { return c.example(), nil }
func (byExample) DeleteNumbersFromInventory(c *call) (any, error)    { return c.example(), nil }
func (byExample) ListAccountPhoneNumbersV2(c *call) (any, error)     { return c.example(), nil }
func (byExample) AddNumbersToInventory(c *call) (any, error)         { return c.example(), nil }
func (byExample) ReadAddNumbersToInventoryTask(c *call) (any, error) { return c.example(), nil }
func (byExample) AssignPhoneNumber(c *call) (any, error)             { return c.example(), nil }
func (byExample) ReplacePhoneNumber(c *call) (any, error)            { return c.example(), nil }
func (byExample) ReadAccountRegionalSettings(c *call) (any, error)   { return c.example(), nil }
func (byExample) UpdateAccountRegionalSettings(c *call) (any, error) { return c.example(), nil }
func (byExample) SendActivationEmail(c *call) (any, error)           { return c.example(), nil }
func (byExample) SendWelcomeEmail(c *call) (any, error)              { return c.example(), nil }
func (byExample) ParsePhoneNumberV2(c *call) (any, error)            { return c.example(), nil }
