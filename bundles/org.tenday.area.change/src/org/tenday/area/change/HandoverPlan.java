package org.tenday.area.change;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Who carries on when somebody leaves the work.
 *
 * @param brief what it is there for
 * @param roles in the order in which they are handed over
 */
public record HandoverPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Roles", answer = true) List<Role> roles) implements Sheet {

	/**
	 * One role.
	 *
	 * @param role        what it is called
	 * @param knowledge   what only its holder knows
	 * @param contacts    whom its holder deals with
	 * @param openActions what is not done yet
	 * @param deputy      who takes over; by role, never by name
	 */
	public record Role(@Field(label = "Role") String role, @Field(label = "Knowledge", kind = Field.Kind.MARKDOWN) String knowledge,
			@Field(label = "Contacts") String contacts, @Field(label = "Open actions", kind = Field.Kind.MARKDOWN) String openActions,
			@Field(label = "Deputy", help = "Who takes over, by role.") String deputy) {

		public Role {
			Objects.requireNonNull(role, "role");
			Objects.requireNonNull(knowledge, "knowledge");
			Objects.requireNonNull(contacts, "contacts");
			Objects.requireNonNull(openActions, "openActions");
			Objects.requireNonNull(deputy, "deputy");
		}
	}

	public HandoverPlan {
		Objects.requireNonNull(brief, "brief");
		roles = List.copyOf(roles);
	}
}
