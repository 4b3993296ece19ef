package ringcentraltest

// languageTable lists the languages of the platform: the id, which is that of Windows, and the locale.
var languageTable = []string{
	"1033 en-US", "2057 en-GB", "3081 en-AU", "4105 en-CA", "1036 fr-FR", "3084 fr-CA", "1031 de-DE", "3082 es-ES", "2058 es-MX",
	"1040 it-IT", "1041 ja-JP", "1042 ko-KR", "1043 nl-NL", "1046 pt-BR", "2070 pt-PT", "2052 zh-CN", "1028 zh-TW", "1035 fi-FI",
}

// timezoneTable lists the time zones of the platform: id, name and description.
var timezoneTable = []string{
	"50 Pacific/Midway Midway Island, Samoa",
	"52 US/Hawaii Hawaii",
	"54 US/Alaska Alaska",
	"55 US/Arizona Arizona",
	"56 US/Mountain Mountain Time (US & Canada)",
	"58 US/Pacific Pacific Time (US & Canada)",
	"60 US/Central Central Time (US & Canada)",
	"61 US/Eastern Eastern Time (US & Canada)",
	"62 US/East-Indiana Indiana (East)",
	"63 America/Tijuana Tijuana, Baja California",
	"64 America/Chihuahua Chihuahua",
	"65 America/Mexico_City Mexico City, Monterrey",
	"66 America/Regina Saskatchewan",
	"67 America/Guatemala Central America",
	"68 America/Bogota Bogota, Lima, Quito",
	"69 America/Caracas Caracas",
	"70 Canada/Atlantic Atlantic Time (Canada)",
	"71 America/Santiago Santiago",
	"72 Canada/Newfoundland Newfoundland",
	"73 America/Sao_Paulo Brasilia",
	"74 America/Argentina/Buenos_Aires Buenos Aires",
	"75 Atlantic/South_Georgia Mid-Atlantic",
	"76 Atlantic/Azores Azores",
	"77 Atlantic/Cape_Verde Cape Verde Islands",
	"78 Europe/London Dublin, Edinburgh, Lisbon, London",
	"79 Africa/Casablanca Casablanca",
	"80 UTC Coordinated Universal Time",
	"81 Europe/Berlin Amsterdam, Berlin, Rome, Stockholm, Vienna",
	"82 Europe/Paris Brussels, Copenhagen, Madrid, Paris",
	"83 Europe/Budapest Belgrade, Budapest, Prague",
	"84 Europe/Warsaw Sarajevo, Warsaw, Zagreb",
	"85 Africa/Lagos West Central Africa",
	"86 Europe/Athens Athens, Bucharest",
	"87 Africa/Cairo Cairo",
	"88 Africa/Johannesburg Harare, Pretoria",
	"89 Europe/Helsinki Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius",
	"90 Asia/Jerusalem Jerusalem",
	"91 Europe/Istanbul Istanbul",
	"92 Asia/Baghdad Baghdad",
	"93 Asia/Riyadh Kuwait, Riyadh",
	"94 Africa/Nairobi Nairobi",
	"95 Asia/Tehran Tehran",
	"96 Asia/Dubai Abu Dhabi, Muscat",
	"97 Asia/Tbilisi Tbilisi",
	"98 Asia/Kabul Kabul",
	"99 Asia/Karachi Islamabad, Karachi",
	"100 Asia/Kolkata Chennai, Kolkata, Mumbai, New Delhi",
	"101 Asia/Kathmandu Kathmandu",
	"102 Asia/Dhaka Dhaka",
	"103 Asia/Bangkok Bangkok, Hanoi, Jakarta",
	"104 Asia/Shanghai Beijing, Chongqing, Urumqi",
	"105 Asia/Singapore Kuala Lumpur, Singapore",
	"106 Asia/Manila Manila",
	"107 Australia/Perth Perth",
	"108 Asia/Taipei Taipei",
	"109 Asia/Tokyo Osaka, Sapporo, Tokyo",
	"110 Asia/Seoul Seoul",
	"111 Australia/Adelaide Adelaide",
	"112 Australia/Brisbane Brisbane",
	"113 Australia/Sydney Canberra, Melbourne, Sydney",
	"114 Pacific/Guam Guam, Port Moresby",
	"115 Pacific/Auckland Auckland, Wellington",
	"116 Pacific/Fiji Fiji",
	"117 Pacific/Tongatapu Nuku'alofa",
}

// stateTable lists the states of the United States: ISO code and name. Their ids start at 12.
var stateTable = []string{
	"AL Alabama", "AK Alaska", "AZ Arizona", "AR Arkansas", "CA California", "CO Colorado", "CT Connecticut", "DE Delaware",
	"DC District of Columbia", "FL Florida", "GA Georgia", "HI Hawaii", "ID Idaho", "IL Illinois", "IN Indiana", "IA Iowa",
	"KS Kansas", "KY Kentucky", "LA Louisiana", "ME Maine", "MD Maryland", "MA Massachusetts", "MI Michigan", "MN Minnesota",
	"MS Mississippi", "MO Missouri", "MT Montana", "NE Nebraska", "NV Nevada", "NH New Hampshire", "NJ New Jersey",
	"NM New Mexico", "NY New York", "NC North Carolina", "ND North Dakota", "OH Ohio", "OK Oklahoma", "OR Oregon",
	"PA Pennsylvania", "RI Rhode Island", "SC South Carolina", "SD South Dakota", "TN Tennessee", "TX Texas", "UT Utah",
	"VT Vermont", "VA Virginia", "WA Washington", "WV West Virginia", "WI Wisconsin", "WY Wyoming",
}

// provinceTable lists the provinces and territories of Canada. Their ids start at 101.
var provinceTable = []string{
	"AB Alberta", "BC British Columbia", "MB Manitoba", "NB New Brunswick", "NL Newfoundland and Labrador",
	"NT Northwest Territories", "NS Nova Scotia", "NU Nunavut", "ON Ontario", "PE Prince Edward Island", "QC Quebec",
	"SK Saskatchewan", "YT Yukon",
}

// location is a city where numbers are sold.
type location struct{ city, state, npa, nxx string }

var locationTable = []location{
	{"Belmont", "CA", "650", "555"}, {"San Mateo", "CA", "650", "555"}, {"Palo Alto", "CA", "650", "556"},
	{"San Francisco", "CA", "415", "555"}, {"San Diego", "CA", "619", "555"}, {"Sacramento", "CA", "916", "555"},
	{"Denver", "CO", "303", "555"}, {"Boulder", "CO", "303", "556"}, {"Austin", "TX", "512", "555"}, {"Houston", "TX", "713", "555"},
	{"Dallas", "TX", "214", "555"}, {"Boston", "MA", "617", "555"}, {"Seattle", "WA", "206", "555"}, {"Chicago", "IL", "312", "555"},
	{"Atlanta", "GA", "404", "555"}, {"Las Vegas", "NV", "702", "555"}, {"Portland", "OR", "503", "555"},
	{"Salt Lake City", "UT", "801", "555"}, {"New York", "NY", "212", "555"}, {"Miami", "FL", "305", "555"},
	{"Phoenix", "AZ", "602", "555"}, {"Toronto", "ON", "416", "555"}, {"Vancouver", "BC", "604", "555"}, {"Montreal", "QC", "514", "555"},
}
