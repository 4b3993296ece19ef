// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CostCenterTaxLocationType]. The platform may send others.
const (
	CostCenterTaxLocationTypeBillingAddress CostCenterTaxLocationType = "BillingAddress"
	CostCenterTaxLocationTypeSite           CostCenterTaxLocationType = "Site"
	CostCenterTaxLocationTypeTaxLocation    CostCenterTaxLocationType = "TaxLocation"
)

// AccountCostCenter is a cost center of an account. `parentId` is the id of the cost center above it, absent at the top
// of the tree.
type AccountCostCenter struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the cost center.
	Name string `json:"name,omitempty,omitzero"`

	// BillingCode is the code of the cost center in the customer's accounting.
	BillingCode string `json:"billingCode,omitempty,omitzero"`

	// TaxLocation is the place that decides how what is booked on a cost center is taxed. `externalLocationId` is its
	// id in a system outside the platform, absent without one.
	TaxLocation CostCenterTaxLocation `json:"taxLocation"`
	ParentID    ID                    `json:"parentId,omitempty,omitzero"`
}

// CostCenterList is the cost centers of an account. It comes whole, not in pages.
type CostCenterList struct {
	// Records are the cost centers.
	Records []AccountCostCenter `json:"records"`
}

// CostCenterTaxLocation is the place that decides how what is booked on a cost center is taxed. `externalLocationId` is its
// id in a system outside the platform, absent without one.
type CostCenterTaxLocation struct {
	ID ID `json:"id"`

	// Name is the name of the place.
	Name string `json:"name"`

	// Type is the origin of a place for taxes, which is the billing address, a site, or a place made for this
	// purpose.
	Type               CostCenterTaxLocationType `json:"type"`
	ExternalLocationID ID                        `json:"externalLocationId,omitempty,omitzero"`

	// EffectiveDate is the moment from which the place counts.
	EffectiveDate Time `json:"effectiveDate,omitempty,omitzero"`

	// Address is the postal address of a company.
	Address PostalAddress `json:"address"`
}

// CostCenterTaxLocationType is the origin of a place for taxes, which is the billing address, a site, or a place made for this
// purpose.
type CostCenterTaxLocationType string

// ListCostCenters lists the cost centers of an account, which extensions and sites can be booked on.
// The list comes whole, not in pages.
//
// Cost centers form a tree, given by `parentId`. Their ids are numbers here, while extensions refer to
// them by strings. The API can only read them.
//
// Operation listCostCenters: GET /restapi/v2/accounts/{accountId}/cost-centers (rate limit Light, app
// scope ReadAccounts, user permission CostCenterManagement).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCostCenters(ctx context.Context, opts ...CallOption) iter.Seq2[*AccountCostCenter, error] {
	return list(ctx, c, &generated.ListCostCenters, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[AccountCostCenter], error) {
		list, err := c.ListCostCentersPage(ctx, opts...)
		if err != nil {
			return paging.Page[AccountCostCenter]{}, err
		}
		return paging.Page[AccountCostCenter]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCostCentersPage returns the whole reply to [Client.ListCostCenters].
func (c *Client) ListCostCentersPage(ctx context.Context, opts ...CallOption) (*CostCenterList, error) {
	return call(ctx, c, &generated.ListCostCenters, nil, input{}, opts, decodeCostCenterList)
}
