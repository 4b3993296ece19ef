// Package fleet lets many processes work as one client of the platform: they share the rate limits and the session of a
// user and application through a Valkey or Redis server.
//
//	server, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{"127.0.0.1:6379"}})
//	...
//	budget, err := fleet.NewBudget(server, fleet.BudgetConfig{Name: "acme-sync"})
//	...
//	defer budget.Close()
//	store, err := fleet.NewStore(server, fleet.StoreConfig{Name: "acme-sync", Keys: [][]byte{key}})
//	...
//	rc, err := ringcentral.New(auth, ringcentral.WithBudget(budget), ringcentral.WithTokenStore(store))
//
// It needs Valkey 7.2 or Redis 6.2, or later, and works with what the client of valkey-go connects to: one server, a cluster, or
// servers behind a sentinel. Scripts are sent with EVALSHA; no module and no function has to be installed. The keys of a budget,
// and those of a session, are in one slot each, and all keys expire.
//
// The guide docs/fleet.md of the repository says what is shared, what happens when something fails, and how large a server has
// to be.
//
// Experimental: what the server holds may change its form with any minor version, so all processes that share a budget or a
// session must use the same version of this module.
package fleet
