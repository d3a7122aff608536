package org.dukou.approval;

import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.Role;
import org.dukou.people.BodyKind;
import org.jspecify.annotations.Nullable;

/** The posts that the table of routes may name; each is held by whoever has its role when the matter comes. */
public enum Post {
    /** 学院 */
    COLLEGE(Role.COLLEGE_OFFICER),
    /** 技术转移研究院经办 */
    OFFICE(Role.TRANSFER_OFFICER),
    /** 法务 */
    LEGAL(Role.LEGAL),
    /** 国有资产管理处 */
    ASSET_OFFICE(Role.ASSET_OFFICE),
    /** 研究院院长 */
    DIRECTOR(Role.INSTITUTE_DIRECTOR),
    /** 资产公司 */
    ASSET_MANAGER(Role.ASSET_MANAGER),
    /** 会议: its secretary records what it resolved; routes of editions before 2026 do not say which */
    MEETING(Role.MEETING_SECRETARY),
    /** 领导小组 */
    LEADING_GROUP(BodyKind.LEADING_GROUP),
    /** 校长办公会 */
    PRESIDENTS_MEETING(BodyKind.PRESIDENTS_MEETING),
    /** 党委会 */
    PARTY_COMMITTEE(BodyKind.PARTY_COMMITTEE),
    /** 资产公司董事会 */
    ASSET_BOARD(BodyKind.ASSET_BOARD),
    /** 学院党政联席会 */
    COLLEGE_MEETING(BodyKind.COLLEGE_MEETING),
    /** 分管校领导 */
    LEADER(Role.LEADER),
    /** A person called in by one of the signers, whatever their role. */
    PERSON;

    private final @Nullable Role role;
    private final @Nullable BodyKind body;

    Post() {
        this.role = null;
        this.body = null;
    }

    Post(Role role) {
        this.role = role;
        this.body = null;
    }

    /** While the university has not said who sits on the body, whoever would keep its minutes records by hand. */
    Post(BodyKind body) {
        this.role = body.isOfOneCollege() ? Role.COLLEGE_OFFICER : Role.MEETING_SECRETARY;
        this.body = body;
    }

    /** The body that decides here; null where one person signs, or where the route does not say which. */
    @Nullable
    BodyKind body() {
        return body;
    }

    /** Whether what is wanted here is the resolution of a meeting. */
    boolean decidesTogether() {
        return this == MEETING || body != null;
    }

    /**
     * The token of those who hold this post for a matter of that college.
     *
     * @throws Refusal {@code approval/no-college} when the route asks a college and the matter has none
     */
    String token(@Nullable UUID college) {
        if (role == null) {
            throw new IllegalStateException("a person is asked by name");
        }
        if (this != COLLEGE && this != COLLEGE_MEETING) {
            return role.everywhere();
        }
        if (college == null) {
            throw new Refusal("approval/no-college");
        }
        return role.in(college);
    }
}
