package org.dukou.deal;

/** What was settled or put in writing at the table, in the order one thinks of it. */
public enum Deed {
    TERMS,
    TERMS_WITH_PRICE,
    OFFER,
    VALUATION,
    CERTIFICATE,
    RIGHTS,
    FIRST_REFUSAL_WAIVED,
    FIRST_REFUSAL_CLAIMED,
    CONSENT,
    FIELDS_APART,
    STATEMENT_RELATED,
    STATEMENT_UNRELATED,
    INCOME,
    ASSISTANT,
    ASSISTANT_GONE
}
