package ringcentraltest_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A site is an extension with the same id, number and name, whichever of the two is created, changed or deleted.
func TestSitesAreExtensions(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc, ctx := fake.Client(), t.Context()
	sites := func() map[ringcentral.ID]string {
		all := map[ringcentral.ID]string{}
		for site, err := range rc.ListSites(ctx) {
			if err != nil {
				t.Fatal(err)
			}
			all[site.ID] = site.Name + " " + site.ExtensionNumber
		}
		n := 0
		for e, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeSite}}) {
			if err != nil {
				t.Fatal(err)
			}
			if n++; all[e.ID] != e.Name+" "+e.ExtensionNumber {
				t.Errorf("the extension is %s %s, the site %s", e.Name, e.ExtensionNumber, all[e.ID])
			}
			if _, err := rc.ReadUserBusinessHours(ctx, e.ID); err != nil {
				t.Error(err)
			}
		}
		if n != len(all) {
			t.Errorf("%d extensions, %d sites", n, len(all))
		}
		return all
	}
	if first := sites(); len(first) != 1 {
		t.Errorf("at the start: %v", first)
	}
	created, err := rc.CreateSite(ctx, ringcentral.SiteCreate{Name: new("Austin"), ExtensionNumber: new("6001")})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rc.CreateSite(ctx, ringcentral.SiteCreate{Name: new("Boise"), ExtensionNumber: new("6001")}); code(err) != "CMN-101" {
		t.Errorf("a number that another site has: %v", err)
	}
	if _, err := rc.UpdateSite(ctx, created.ID, ringcentral.SiteUpdate{Name: new("Dallas")}); err != nil {
		t.Fatal(err)
	}
	if got := sites()[created.ID]; got != "Dallas 6001" {
		t.Errorf("changed: %q", got)
	}
	if _, err := rc.UpdateExtension(ctx, created.ID, ringcentral.ExtensionUpdate{ExtensionNumber: new("6002")}); err != nil {
		t.Fatal(err)
	}
	if got := sites()[created.ID]; got != "Dallas 6002" {
		t.Errorf("its extension was changed: %q", got)
	}
	if err := rc.DeleteSite(ctx, created.ID); err != nil {
		t.Fatal(err)
	}
	if _, there := sites()[created.ID]; there {
		t.Error("the deleted site is there")
	}
}

// A company counts its site, and pages are whole at the border of generated and added extensions.
func TestSizeOfACompany(t *testing.T) {
	for _, size := range []int{1, 5, 6, 7, 100, 250} {
		rc := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(size), ringcentraltest.WithoutNetwork()).Client()
		seen := map[ringcentral.ID]bool{}
		for e, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{PerPage: new(int32(7))}) {
			if err != nil {
				t.Fatal(err)
			}
			seen[e.ID] = true
		}
		if len(seen) != size {
			t.Errorf("%d of %d extensions", len(seen), size)
		}
	}
}
