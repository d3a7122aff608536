package org.dukou.people;

import java.util.Set;

/** Where a unit stands in the integrated system of the 123 model. */
public enum Tier {
    /** 领导小组: guides the whole. */
    LEADING_GROUP,
    /** 技术转移研究院: administers. */
    INSTITUTE,
    /** 资产公司: operates in the market and holds the equity. */
    ASSET_COMPANY,
    /** One of the five service units that assess, manage, serve, incubate and operate. */
    SERVICE_UNIT,
    /** 学院: where results are made. */
    COLLEGE,
    /** 职能部门: finance, human resources, secrecy, assets, audit … */
    OFFICE;

    /** The model's own order: the group guides, institute and company manage, service units serve them. */
    boolean mayStandUnder(Tier above) {
        return switch (this) {
            case LEADING_GROUP -> false;
            case INSTITUTE, ASSET_COMPANY -> above == LEADING_GROUP;
            case SERVICE_UNIT -> Set.of(INSTITUTE, ASSET_COMPANY).contains(above);
            case COLLEGE -> above == COLLEGE;
            case OFFICE -> above == OFFICE;
        };
    }
}
