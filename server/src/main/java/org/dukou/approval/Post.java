package org.dukou.approval;

import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.Role;
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
    /** 会议: its secretary records what it resolved */
    MEETING(Role.MEETING_SECRETARY),
    /** 分管校领导 */
    LEADER(Role.LEADER),
    /** A person called in by one of the signers, whatever their role. */
    PERSON(null);

    private final @Nullable Role role;

    Post(@Nullable Role role) {
        this.role = role;
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
        if (this != COLLEGE) {
            return role.everywhere();
        }
        if (college == null) {
            throw new Refusal("approval/no-college");
        }
        return role.in(college);
    }
}
